/** What came of a statement: table, graph, chart, JSON and plan. */
export const resultId = {
  "result.views": "Cara melihat hasil",
  "result.view.table": "Tabel",
  "result.view.graph": "Graf",
  "result.view.chart": "Diagram",
  "result.view.plan": "Rencana",
  "result.engine.embedded": "mesin tertanam",
  "result.rows_other": "{{count, number}} baris",
  "result.rowsOrMore_other": "{{count, number}} baris atau lebih",
  "result.ms": "{{ms}} milidetik",
  "result.notRun": "tidak dijalankan",
  "result.readOnly": "hanya baca",
  "result.notYet": "Hasilnya akan tampil di sini setelah pernyataan dijalankan.",
  "result.running": "Pernyataan sedang berjalan",
  "result.runningFor": "Berjalan selama {{seconds}} detik",
  "result.cancelled": "Eksekusi dibatalkan; tidak ada hasil.",
  "result.cancelledBefore": "Eksekusi dibatalkan. Di bawah ini hasil dari eksekusi sebelumnya.",
  "result.failedEmpty": "Tidak ada hasil: pernyataan gagal. Sebabnya tertulis di dekat pernyataan.",
  "result.failedBefore":
    "Pernyataan gagal; sebabnya tertulis di dekatnya. Di bawah ini hasil dari eksekusi sebelumnya.",
  "result.explained":
    "Pernyataan hanya dijelaskan, jadi tidak ada baris. Rencananya menunjukkan bagaimana pernyataan itu akan berjalan.",
  "result.clipboard.copied": "Tersalin.",
  "result.clipboard.failed": "Tidak dapat disalin. Pilih teksnya lalu salin secara manual.",

  "result.table": "Baris-baris hasil",
  "result.rowNumber": "Nomor baris",
  "result.openRow": "Baris {{row}}: tampilkan seluruhnya",
  "result.headKeys":
    "Pada kepala kolom: Enter mengurutkan, Shift dengan ← → mengubah lebar, Alt dengan ← → memindahkan kolom, Delete menyembunyikannya.",
  "result.columns": "Kolom",
  "result.moveEarlier": "Pindahkan “{{column}}” ke kiri",
  "result.moveLater": "Pindahkan “{{column}}” ke kanan",
  "result.narrower": "Persempit “{{column}}”",
  "result.wider": "Perlebar “{{column}}”",
  "result.resetColumns": "Seperti dalam pernyataan",
  "result.copy": "Salin",
  "result.copyAs.tsv": "Semua baris, untuk lembar kerja",
  "result.copyAs.json": "Semua baris sebagai JSON",
  "result.copyAs.cypher": "Semua baris sebagai daftar Cypher",
  "result.copyKeys":
    "Ctrl+C (⌘C) menyalin sel yang sedang difokuskan; pada nomor baris, seluruh barisnya.",

  "result.download": "Unduh",
  "result.file.csv": "Tabel untuk lembar kerja, aman dibuka",
  "result.file.json": "Tiap baris sebuah objek, beserta pernyataannya",
  "result.file.ndjson": "Satu baris teks untuk tiap baris, untuk program",
  "result.file.png": "Gambarnya",
  "result.file.svg": "Gambarnya, untuk disunting",
  "result.making": "Berkas sedang dibuat.",
  "result.fileFailed": "Berkas tidak dapat dibuat. Coba lagi, atau pilih bentuk lain.",
  "result.saved": "Disimpan sebagai {{name}}.",

  "result.truncatedRows_other":
    "Hanya {{count, number}} baris pertama yang ada di sini; masih ada lagi.",
  "result.truncatedBytes_other":
    "Hanya {{count, number}} baris pertama yang ada di sini: jawaban lengkapnya akan lebih dari 8 MB.",
  "result.rest":
    "Baris berikutnya diperoleh dengan SKIP {{skip}} LIMIT {{step}} di akhir pernyataan, setelah ORDER BY.",
  "result.bringMore": "Ambil sampai {{most}}",
  "result.saveAll": "Unduh sampai {{most}} sebagai NDJSON",
  "result.cli": "Dari terminal: npm run query -- FILE.cypher --format csv",

  "result.noticed_other": "Mesin mencatat {{count, number}} hal",
  "result.at": "Baris {{line}}, kolom {{column}}.",
  "result.notice.label": "Sebuah label dalam pernyataan tidak ada di graf ini.",
  "result.notice.type": "Sebuah jenis hubungan dalam pernyataan tidak ada di graf ini.",
  "result.notice.key": "Sebuah properti dalam pernyataan tidak ada di graf ini.",
  "result.notice.cartesian":
    "Dua pola tidak punya kesamaan, sehingga tiap kecocokan pola yang satu digabung dengan semua kecocokan pola lainnya.",
  "result.notice.unbounded": "Jalur tanpa panjang maksimum mungkin dicari di seluruh graf.",
  "result.notice.exhaustive": "Jalur terpendek mungkin harus dicari dengan mencoba semua jalur.",
  "result.notice.eager": "Semua baris harus dikumpulkan sebelum langkah berikutnya.",
  "result.notice.deprecated":
    "Sesuatu dalam pernyataan ditulis dengan cara yang sudah ditinggalkan.",

  "result.empty": "Pernyataan berjalan, dan tidak ada yang cocok di graf.",
  "result.unknown.label": "Tidak ada simpul dengan label “{{name}}”.",
  "result.unknown.type": "Tidak ada hubungan dengan jenis “{{name}}”.",
  "result.unknown.key": "Tidak ada yang memiliki properti “{{name}}”.",
  "result.noValue": "Tidak ada yang memiliki “{{text}}” sebagai {{key}}.",
  "result.near": "Mungkin maksud Anda “{{name}}”?",
  "result.twoKinds":
    "“{{variable}}” harus beberapa jenis sekaligus ({{kinds}}), padahal setiap entitas hanya satu jenis.",
  "result.twoValues": "{{place}} harus beberapa nilai sekaligus: {{values}}.",
  "result.turned": "{{rows}} bila panah {{types}} diarahkan sebaliknya.",
  "result.turnedAny": "{{rows}} bila sebuah panah tanpa jenis diarahkan sebaliknya.",
  "result.mend": "Tulis begitu",
  "result.tryTurned": "Coba panah ke arah sebaliknya",
  "result.noReason":
    "Semua label, jenis dan propertinya ada di graf. Hapus syarat satu per satu untuk melihat mana yang tidak meloloskan apa pun.",
  "result.noReasonTurned":
    "Semua label, jenis dan propertinya ada di graf, dan membalik panah pun tidak menemukan apa-apa. Hapus syarat satu per satu untuk melihat mana yang tidak meloloskan apa pun.",

  "result.showOnCanvas": "Tampilkan di kanvas",
  "result.nothingForCanvas":
    "Tidak ada yang untuk kanvas: kanvas menampilkan entitas dan relasinya.",
  "result.leftOut": "Tidak di kanvas, karena bukan entitas atau relasi: {{left}}",

  "result.canvas":
    "Graf hasil. Tombol panah menelusurinya; daftar di sampingnya memuat hal yang sama.",
  "result.noElements":
    "Hasil ini tidak memuat simpul, hubungan, atau jalur. Kembalikan elemennya sendiri, misalnya RETURN n, r, m, untuk melihatnya sebagai graf.",
  "result.among": "Tambahkan relasi di antara semua ini",
  "result.onlyReturned": "Hanya yang dikembalikan",
  "result.capNodes_other":
    "{{count, number}} simpul setelah {{most}} yang pertama tidak digambar. LIMIT atau penyaring dalam pernyataan menentukan yang mana.",
  "result.capEnds_other":
    "{{count, number}} ujung tidak ikut dikembalikan, dan digambar supaya hubungannya dapat digambar.",
  "result.capLoose_other":
    "{{count, number}} hubungan tidak digambar: ujung-ujungnya tidak digambar.",
  "result.capOthers_other":
    "{{count, number}} simpul bukan entitas dan meminjam tanda sebuah jenis; daftar menyebutkan apa sebenarnya.",
  "result.nodes_other": "{{count, number}} simpul",
  "result.relations_other": "{{count, number}} hubungan",
  "result.choose": "Pilih simpul atau garis untuk melihat apa yang dikembalikan tentangnya.",
  "result.details": "Apa yang dikembalikan tentangnya",
  "result.openInAtlas": "Buka di atlas",

  "result.copyJson": "Salin semua",
  "result.lines_other": "{{count, number}} baris teks",

  "result.chart": "Diagram",
  "result.chartKind": "Digambar sebagai",
  "result.chart.bar": "Batang",
  "result.chart.line": "Garis",
  "result.chart.scatter": "Titik",
  "result.chartX": "Sepanjang",
  "result.chartY": "Menunjukkan",
  "result.rowCount": "jumlah baris",
  "result.chartOf": "Diagram {{y}} menurut {{x}}; tabel di bawah memuat hal yang sama",
  "result.chartTable": "Diagram ini sebagai tabel",
  "result.chartLeft_other": "{{shown}} digambar; {{count, number}} lainnya ada di tabel baris.",
  "result.chartSkipped_other": "{{count, number}} baris tidak punya nilai untuk digambar.",
  "result.noChart":
    "Tidak ada kolom yang cocok untuk diagram. Dibutuhkan angka, atau kolom dengan nilai berulang: count(*) AS banyak di samping sebuah nama menghasilkan batang.",

  "result.plan": "Rencana",
  "result.noPlan":
    "Rencana belum diminta. “Jelaskan” menunjukkan bagaimana pernyataan akan berjalan, tanpa menjalankannya; “Profilkan” menjalankannya dan menghitung apa yang dilakukan tiap langkah.",
  "result.planEstimated":
    "Langkah-langkah menurut urutannya, dengan jumlah baris yang diperkirakan mesin. Tidak ada yang dijalankan.",
  "result.planBare":
    "Langkah-langkah menurut urutannya. Tidak ada yang dijalankan, dan mesin ini tidak memberi perkiraan.",
  "result.planCounted": "Langkah-langkah menurut urutannya, dengan apa yang sungguh dilakukan.",
  "result.explain": "Jelaskan",
  "result.profile": "Profilkan",
  "result.branch": "Cabang {{number}}",
  "result.costliest": "langkah termahal",
  "result.measure.estimatedRows": "perkiraan baris",
  "result.measure.rows": "baris",
  "result.measure.dbHits": "pembacaan penyimpanan",
  "result.amount": "{{value}}",
  "result.underestimated": "{{times}} kali lebih banyak baris daripada perkiraan.",
  "result.overestimated": "{{times}} kali lebih sedikit baris daripada perkiraan.",

  "result.op.unknown":
    "Langkah yang belum dijelaskan atlas ini; nama dan rinciannya menunjukkan apa yang dilakukan mesin.",
  "result.op.allNodes": "Menelusuri semua simpul di graf.",
  "result.op.byLabel": "Menelusuri simpul, yang berlabel tertentu bila labelnya disebut.",
  "result.op.bySeveralLabels": "Menelusuri simpul dari beberapa label sekaligus.",
  "result.op.byIndex": "Menemukan simpul menurut nilai dalam indeks, tanpa menelusuri semuanya.",
  "result.op.byUniqueIndex": "Menemukan satu-satunya simpul dengan nilai ini lewat indeks.",
  "result.op.indexScan": "Menelusuri semua simpul yang ada dalam sebuah indeks.",
  "result.op.textIndex": "Mencari dalam indeks teks yang memuat atau berakhir dengan sesuatu.",
  "result.op.byInternalId": "Mengambil elemen langsung menurut nomor milik mesin.",
  "result.op.byType": "Menelusuri semua hubungan dari satu jenis.",
  "result.op.allRelationships": "Menelusuri semua hubungan di graf.",
  "result.op.relationshipIndex": "Menemukan hubungan menurut nilai dalam indeks.",
  "result.op.expand": "Dari tiap simpul yang ditemukan, mengikuti hubungannya ke simpul berikut.",
  "result.op.expandInto": "Memeriksa apakah dua simpul yang sudah ditemukan terhubung.",
  "result.op.optionalExpand": "Mengikuti hubungan, dan tetap menyimpan baris bila tidak ada.",
  "result.op.varLength":
    "Mengikuti hubungan beberapa langkah; biayanya cepat membesar bersama panjangnya.",
  "result.op.shortest": "Mencari jalan terpendek antara dua simpul.",
  "result.op.repeat": "Mengulang sebagian pola sebanyak yang mungkin terjadi.",
  "result.op.filter": "Hanya meloloskan baris yang memenuhi syarat.",
  "result.op.project": "Menghitung nilai yang dibutuhkan langkah-langkah berikut.",
  "result.op.produce": "Menyerahkan baris sebagai hasil.",
  "result.op.distinct": "Membuang baris yang sudah muncul sebelumnya.",
  "result.op.aggregate":
    "Mengelompokkan baris lalu menghitung, menjumlahkan, atau mengumpulkan di tiap kelompok.",
  "result.op.countStore": "Mengambil angka yang memang dicatat penyimpanan, tanpa melihat graf.",
  "result.op.sort": "Mengurutkan baris; untuk itu semuanya harus sudah ada.",
  "result.op.top": "Hanya menyimpan baris pertama dari suatu urutan, tanpa mengurutkan semuanya.",
  "result.op.limit": "Berhenti setelah sejumlah baris.",
  "result.op.skip": "Melewati sejumlah baris.",
  "result.op.unwind": "Membuat satu baris dari tiap butir sebuah daftar.",
  "result.op.apply": "Untuk tiap baris cabang yang satu, menjalankan cabang lainnya.",
  "result.op.exists": "Menyimpan baris bila suatu pola ada untuknya.",
  "result.op.notExists": "Menyimpan baris bila suatu pola tidak ada untuknya.",
  "result.op.collectSubquery": "Mengumpulkan temuan sebuah pola untuk tiap baris menjadi daftar.",
  "result.op.cartesian":
    "Menggabung tiap baris satu cabang dengan semua baris cabang lain; biayanya berlipat.",
  "result.op.join": "Mempertemukan baris dari dua cabang yang punya kesamaan.",
  "result.op.outerJoin":
    "Mempertemukan dua cabang, dan tetap menyimpan baris yang tidak menemukan pasangan.",
  "result.op.argument": "Mengambil baris yang sedang diolah cabang luar.",
  "result.op.optional": "Memberi satu baris kosong bila pola tidak menemukan apa pun.",
  "result.op.otherwise": "Memakai cabang kedua bila yang pertama tidak memberi apa pun.",
  "result.op.union": "Menaruh baris dua cabang berurutan ke bawah.",
  "result.op.eager": "Menunggu sampai semua baris ada sebelum melanjutkan.",
  "result.op.cache": "Membaca properti sekali, untuk langkah yang memerlukannya kemudian.",
  "result.op.procedure": "Memanggil prosedur dan mengambil baris-barisnya.",
  "result.op.empty": "Mulai dari satu baris kosong, atau tidak memberi baris.",
  "result.op.assertSame": "Memastikan bahwa dua pencarian menemukan simpul yang sama.",
  "result.op.path": "Menyusun ujung atau jalur dari yang ditemukan.",
  "result.op.triadic": "Mencari tetangga dari tetangga yang bukan tetangga langsung.",
  "result.op.schema": "Mendaftar apa yang diketahui basis data tentang dirinya.",
} as const;

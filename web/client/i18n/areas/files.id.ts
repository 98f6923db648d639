export const filesId = {
  "files.about":
    "GEXF, GraphML, JSON dari atlas ini, atau nodes.csv bersama edges.csv. Berkas dibaca di peramban ini dan tidak dikirim ke mana pun.",
  "files.choose": "Pilih satu berkas, atau dua tabel",
  "files.reading": "Membaca berkas …",
  "files.cancel": "Batal",
  "files.many":
    "Berkas ini memuat {{count, number}} simpul dan sisi. Di atas {{limit}}, peramban dapat melambat saat menggambarnya; daftar tetap cepat.",
  "files.asList": "Tampilkan sebagai daftar",
  "files.draw": "Tetap gambar",
  "file.kind": "Dari berkas Anda",
  "file.properties": "Isi berkas tentangnya",
  "file.noProperties": "Berkas tidak menyebutkan apa-apa lagi tentangnya.",
  "files.error.other": "Berkas tidak dapat dibaca: {{message}}. Simpan ulang dari program asalnya.",
  "files.error.FILE_EMPTY": "“{{file}}” kosong. Simpan ulang dari program asalnya.",
  "files.error.FILE_TOO_LARGE":
    "Berkas berukuran {{megabytes}} MB; yang dibaca paling banyak {{limit}} MB. Ekspor sebagian graf saja.",
  "files.error.TOO_MANY_ELEMENTS":
    "Berkas memuat {{count, number}} simpul dan sisi; yang dibaca paling banyak {{limit}}. Ekspor sebagian graf saja.",
  "files.error.UNKNOWN_FORMAT":
    "“{{file}}” bukan GEXF, GraphML, CSV, atau JSON dari atlas ini. Simpan graf dalam salah satunya.",
  "files.error.WRONG_ENCODING":
    "Berkas tidak dalam {{encoding}}: baris {{line}}, kolom {{column}} tidak terbaca. Simpan sebagai UTF-8.",
  "files.error.XML_DOCTYPE":
    "Berkas memuat deklarasi jenis dokumen (baris {{line}}, kolom {{column}}). Berkas ditolak karena deklarasi itu dapat menarik berkas lain; hapus deklarasinya lalu coba lagi.",
  "files.error.XML_ENTITY":
    "“&{{name}};” (baris {{line}}, kolom {{column}}) tidak bermakna dalam XML. Tulis karakternya, atau “&amp;” untuk tanda dan.",
  "files.error.XML_MALFORMED":
    "Berkas tidak lagi berupa XML pada baris {{line}}, kolom {{column}}: {{found}}. Simpan ulang dari program asalnya.",
  "files.error.XML_TOO_DEEP":
    "Elemen bersarang lebih dari {{limit}} tingkat (baris {{line}}, kolom {{column}}). Tidak ada graf yang memerlukannya; berkas ditolak.",
  "files.error.FILE_CUT_OFF":
    "Berkas terpotong: {{open}}, yang dibuka pada baris {{line}}, kolom {{column}}, tidak pernah ditutup. Unduh atau simpan ulang.",
  "files.error.NOT_THIS_FORMAT":
    "Berkas ini bukan {{format}}: awalnya {{found}}. Pilih berkas yang memuat graf.",
  "files.error.NO_GRAPH":
    "Berkas {{format}} ini tidak memuat graf. Simpan ulang beserta simpulnya.",
  "files.error.ID_MISSING":
    "Sebuah {{element}} tidak memiliki id (baris {{line}}, kolom {{column}}). Berilah id.",
  "files.error.ID_TWICE":
    "Dua simpul memiliki id “{{id}}” (baris {{line}}, kolom {{column}}). Ganti id salah satunya.",
  "files.error.END_MISSING":
    "Sisi “{{edge}}” tidak memiliki {{end}} (baris {{line}}, kolom {{column}}). Tambahkan.",
  "files.error.END_UNKNOWN":
    "Sisi “{{edge}}” menuju “{{end}}”, yang tidak ada di antara simpul (baris {{line}}, kolom {{column}}). Tambahkan simpulnya atau hapus sisinya.",
  "files.error.HYPEREDGE":
    "Berkas memuat sisi dengan lebih dari dua ujung (baris {{line}}, kolom {{column}}). Jadikan simpul dengan sisi ke masing-masing ujung.",
  "files.error.CSV_QUOTE":
    "Tanda kutip pada baris {{line}}, kolom {{column}} tidak ditutup di akhir selnya. Tutuplah di sana, atau gandakan bila bagian dari teks.",
  "files.error.CSV_COLUMN_MISSING":
    "Tabel {{table}} tidak memiliki kolom “{{column}}”. Beri nama kolom itu di baris pertama.",
  "files.error.CSV_ROW_TOO_LONG":
    "Baris {{line}}, kolom {{column}}, memuat {{cells}} sel untuk {{columns}} kolom. Koma di dalam teks harus berada dalam tanda kutip.",
  "files.error.CSV_PAIR":
    "{{files}}: diperlukan satu tabel sisi, dan paling banyak satu tabel simpul di sampingnya. Pilih nodes.csv dan edges.csv bersama-sama.",
  "files.error.JSON_MALFORMED":
    "Berkas tidak lagi berupa JSON pada baris {{line}}, kolom {{column}}. Simpan ulang dari program asalnya.",
  "files.error.JSON_SHAPE":
    "Dalam JSON, {{path}} seharusnya {{expected}}. Ekspor ulang berkas dari atlas.",
  "files.error.FORMAT_TOO_NEW":
    "Berkas ini berformat versi {{version}}; atlas ini mengenal hingga {{known}}. Bukalah dengan atlas yang lebih baru.",
} as const;

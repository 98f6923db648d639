export const keepingId = {
  "keep.views": "Tampilan tersimpan",
  "keep.yours": "Tampilan yang Anda simpan",
  "keep.viewsHint":
    "Server menyimpannya untuk peramban ini, tanpa nama atau akun. Siapa pun yang memiliki tautan sebuah tampilan dapat membukanya.",
  "keep.notRemembered":
    "Peramban ini tidak menyimpan apa pun, sehingga daftar ini hilang saat halaman ditutup. Salinlah tautan dari yang ingin Anda temukan lagi.",
  "keep.name": "Nama",
  "keep.nameMissing": "Beri nama agar mudah ditemukan lagi.",
  "keep.note": "Catatan (dapat dibaca siapa pun yang memiliki tautannya)",
  "keep.save": "Simpan yang ada di layar",
  "keep.saveChange": "Simpan",
  "keep.cancel": "Batal",
  "keep.noViews":
    "Belum ada tampilan yang disimpan dari peramban ini. Atur tampilan, beri nama di atas, lalu simpan.",
  "keep.ownFile":
    "Yang ada di layar adalah berkas Anda sendiri. Berkas itu tetap di peramban ini, sehingga tampilannya tidak dapat disimpan di server.",
  "keep.entities_other": "{{count, number}} entitas",
  "keep.open": "Buka “{{name}}”",
  "keep.copyLink": "Salin tautan “{{name}}”",
  "keep.edit": "Ubah nama dan catatan “{{name}}”",
  "keep.replace": "Simpan yang ada di layar sebagai “{{name}}”",
  "keep.delete": "Hapus “{{name}}”",
  "keep.undo": "Urungkan",
  "keep.removed_other": "{{count, number}} baru saja dihapus",
  "keep.removedHint": "Dapat dipulihkan selama 30 hari.",
  "keep.restore": "Pulihkan",
  "keep.restoreNamed": "Pulihkan “{{name}}”",
  "keep.news.saved": "“{{name}}” telah disimpan.",
  "keep.news.changed": "“{{name}}” telah diubah.",
  "keep.news.replaced": "“{{name}}” kini berisi yang ada di layar.",
  "keep.news.removed": "“{{name}}” telah dihapus.",
  "keep.news.restored": "“{{name}}” telah dipulihkan.",
  "keep.news.opened": "“{{name}}” telah dibuka.",
  "keep.news.copied": "Tautan “{{name}}” telah disalin.",
  "keep.news.notCopied": "Tautan tidak dapat disalin. Alamatnya {{name}}",
  "keep.problem.offline":
    "Server tidak menjawab, jadi tidak ada yang diubah. Yang Anda ketik tetap di sini; coba lagi setelah server kembali.",
  "keep.problem.conflict":
    "Sementara itu, ini telah diubah di jendela lain. Keadaan terbarunya kini ada di daftar; periksa lalu coba lagi.",
  "keep.problem.gone": "Ini tidak ada lagi: telah dihapus di tempat lain.",
  "keep.problem.large":
    "Tampilan ini terlalu besar untuk disimpan. Tampilkan lebih sedikit entitas pada tempatnya sendiri, lalu simpan lagi.",
  "keep.problem.many":
    "Tidak ada tempat lagi untuk menyimpan. Hapus yang tidak Anda perlukan lagi.",
  "keep.problem.often": "Terlalu sering dalam satu menit. Tunggu sebentar lalu coba lagi.",
  "keep.problem.notYours":
    "Ini disimpan dari peramban lain dan hanya dapat diubah di sana. Anda dapat menyimpan salinan sendiri.",
  "keep.problem.closed":
    "Saat ini server tidak dapat membuka apa yang disimpan orang. Pengelolanya menemukan alasannya pada baris-baris pertama keluaran server.",
  "keep.privateNote": "Catatan pribadi",
  "keep.addNote": "Tambah catatan pribadi",
  "keep.noteOn": "Catatan tentang {{name}}",
  "keep.noteHint": "Disimpan hanya di peramban ini selagi Anda mengetik, dan tidak pernah dikirim.",
  "keep.noteKept": "Tersimpan di peramban ini",
  "keep.noteTyping": "Belum tersimpan …",
  "keep.deleteNote": "Hapus catatan",
  "keep.deleteNoteOn": "Hapus catatan tentang {{name}}",
  "keep.noteRemoved": "Catatan telah dihapus.",
  "keep.noteOnRemoved": "Catatan tentang {{name}} telah dihapus.",
  "keep.forbiddenStorage":
    "Peramban ini tidak mengizinkan atlas menyimpan apa pun, seperti di jendela privat. Catatan bertahan sampai halaman ditutup; simpanlah sebagai berkas sebelum itu.",
  "keep.fullStorage":
    "Peramban ini tidak punya ruang lagi untuk atlas. Yang Anda ketik bertahan sampai halaman ditutup; simpan catatan sebagai berkas, atau kosongkan ruang.",
  "keep.notes": "Catatan pribadi",
  "keep.notesHint":
    "Catatan hanya disimpan di peramban ini. Untuk memilikinya di tempat lain, simpan sebagai berkas dan buka berkas itu di sana.",
  "keep.noNotes":
    "Belum ada catatan. Buka entitas, pernyataan, atau karya, lalu tulis catatan di bagian akhirnya.",
  "keep.entityKind": "Entitas",
  "keep.statementKind": "Pernyataan",
  "keep.workKind": "Karya",
  "keep.saveMarkdown": "Simpan sebagai Markdown",
  "keep.saveJson": "Simpan sebagai JSON",
  "keep.import": "Baca catatan dari berkas",
  "keep.imported_other":
    "{{count, number}} dari {{all}} catatan diambil; yang lain sudah ada di sini.",
  "keep.notJsonImport":
    "“{{file}}” tidak dapat dibaca sebagai JSON. Pilih berkas yang disimpan di sini sebagai JSON.",
  "keep.notNotesImport":
    "“{{file}}” tidak berisi catatan atlas ini. Pilih berkas yang disimpan di sini sebagai JSON.",
  "keep.newerImport":
    "“{{file}}” disimpan oleh versi atlas yang lebih baru. Buka di sana, atau mintalah pembaruan.",
  "keep.noteWrongImport":
    "Catatan {{number}} dalam “{{file}}” tidak lengkap atau tidak seperti saat disimpan, sehingga tidak ada yang diambil. Perbaiki, atau simpan ulang berkasnya.",
  "keep.correct": "Usulkan koreksi",
  "keep.correctHint":
    "Ini menulis sebuah catatan buku kode, dalam bahasa Inggris, untuk Anda periksa dan teruskan. Tidak ada yang dikirim dari sini.",
  "keep.correctKind": "Apa yang keliru",
  "keep.correctOwnWords": "Dengan kata-kata Anda sendiri, bukan kata-kata artikel.",
  "keep.correctSources": "Satu per baris: alamat web atau rujukan lengkap.",
  "keep.correctConfidence": "Seberapa yakin Anda?",
  "keep.correctWhy": "Mengapa tidak lebih yakin (boleh kosong)",
  "keep.correctWrite": "Tulis catatannya",
  "keep.correctMissing": "Bagian ini diperlukan.",
  "keep.correctRecord": "Catatan buku kode",
  "keep.correctAgain": "Ubah",
  "keep.copy": "Salin",
  "keep.copied": "Tersalin",
  "keep.notCopied": "Tidak dapat disalin. Pilih teksnya lalu salin secara manual.",
  "keep.download": "Unduh",
  "keep.correctSave":
    "Dalam salinan repositori, letakkan di akhir ingest/codebook/contested.yaml, lalu tambahkan {{id}} pada “contested” milik pernyataan {{statement}} di ingest/codebook/claims.",
  "keep.correctSend":
    "Jalankan “npm run codebook:check” di sana; bila tidak ada yang perlu diperbaiki, kirimkan perubahannya kepada pengelola atlas (CONTRIBUTING.md).",
} as const;

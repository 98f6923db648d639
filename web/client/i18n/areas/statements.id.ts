export const statementsId = {
  "statements.save": "Simpan",
  "statements.title": "Simpan pernyataan",
  "statements.hint":
    "Server menyimpan pernyataan, parameternya, dan tampilan hasilnya untuk peramban ini, tanpa nama atau akun. Siapa pun yang memiliki tautannya dapat membukanya; membukanya tidak pernah menjalankannya.",
  "statements.nothing": "Belum ada pernyataan di sini. Tulislah dahulu, lalu simpan.",
  "statements.is": "Pernyataan ini tersimpan sebagai “{{name}}”.",
  "statements.update": "Simpan perubahan",
  "statements.new": "Simpan sebagai yang baru",
  "statements.saved": "Tersimpan",
  "statements.yours": "Pernyataan yang Anda simpan",
  "statements.none":
    "Belum ada yang disimpan dari peramban ini. Tombol Simpan di atas pernyataan menyimpan apa yang tertulis di sana.",
  "statements.fileCypher": "Semua sebagai .cypher",
  "statements.fileJson": "Semua sebagai JSON",
  "statements.large":
    "Pernyataan ini beserta parameternya terlalu besar untuk disimpan. Persingkat, lalu simpan lagi.",
  "statements.unreadable": "“{{name}}” tidak terbaca: tidak disimpan oleh halaman ini.",
  "notice.noStatement":
    "Tidak ada pernyataan di bawah tautan ini: sudah dihapus, atau tautannya terpotong. Yang terbuka di sini tetap seperti semula.",
} as const;

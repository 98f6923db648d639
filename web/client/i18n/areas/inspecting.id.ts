export const inspectingId = {
  "inspector.pathTo": "Jalur ke …",
  "inspector.cite": "Kutip",
  "work.unknown":
    "Tidak ada karya dengan pengenal “{{id}}”. Mungkin namanya berubah pada versi buku kode yang lebih baru.",
  "work.light": "Sorot yang bersandar padanya",
  "work.sameAs": "Sebagai entitas",
  "work.restsOn": "Pernyataan yang bersandar padanya",
  "work.nothingRests": "Tidak ada pernyataan yang bersandar padanya.",
  "many.kind": "Pilihan",
  "many.members": "Entitas",
  "many.among": "Relasi di antaranya",
  "many.noneAmong": "Atlas tidak memiliki relasi di antara semua ini.",
  "many.drop": "Keluarkan {{name}} dari pilihan",
  "many.title_other": "{{count, number}} entitas",
} as const;

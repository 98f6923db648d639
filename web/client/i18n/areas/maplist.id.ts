export const maplistId = {
  "maplist.refused.limit-concepts":
    "Satu peta memuat paling banyak {{limit}} konsep. Hapus beberapa, atau mulai peta kedua.",
  "maplist.refused.limit-phrases":
    "Satu peta memuat paling banyak {{limit}} frasa penghubung. Hapus beberapa, atau mulai peta kedua.",
  "maplist.refused.limit-groups":
    "Satu peta memuat paling banyak {{limit}} kelompok. Bubarkan satu sebelum membuat yang lain.",
  "maplist.refused.limit-ends":
    "Satu frasa menghubungkan paling banyak {{limit}} konsep di tiap sisi. Gunakan frasa kedua.",
  "maplist.refused.limit-words":
    "Satu label paling banyak {{limit}} karakter. Persingkat, atau pindahkan sisanya ke catatan.",
  "maplist.refused.limit-note": "Satu catatan paling banyak {{limit}} karakter. Persingkat.",
  "maplist.refused.limit-evidence":
    "Satu bagian bersandar pada paling banyak {{limit}} karya atau pernyataan. Lepaskan satu dahulu.",
  "maplist.refused.fixed":
    "Bagian ini diberikan oleh kegiatan. Anda dapat memindahkan dan menghubungkannya, bukan mengubah kata atau menghapusnya.",
  "maplist.refused.fixed-ends":
    "Garis ini diberikan oleh kegiatan dan tetap di tempatnya. Anda dapat memilih katanya.",
  "maplist.refused.own-concepts":
    "Di sini Anda bekerja dengan konsep yang diberikan. Pilih salah satunya.",
  "maplist.refused.own-phrases":
    "Di sini Anda bekerja dengan frasa penghubung yang diberikan. Pilih salah satunya.",
  "maplist.refused.phrase-to-phrase":
    "Frasa penghubung menyambungkan konsep, bukan frasa lain. Tarik garis ke sebuah konsep.",
  "maplist.refused.to-itself":
    "Konsep tidak dapat dihubungkan dengan dirinya sendiri. Pilih konsep lain di salah satu ujung.",
  "maplist.refused.line":
    "Baris {{line}} bukan proposisi. Tulis “konsep | frasa | konsep”, atau satu konsep saja.",
  "maplist.refused.read-only": "Peta ini hanya dapat dibaca di sini, jadi tidak ada yang diubah.",
} as const satisfies Readonly<Record<string, string>>;

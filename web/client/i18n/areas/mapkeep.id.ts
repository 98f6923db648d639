/** Beside every map that is kept; the student's page has these alone. */
export const keepingId = {
  "mapkeep.saved": "Tersimpan",
  "mapkeep.saving": "Menyimpan …",
  "mapkeep.onDevice": "Tersimpan di perangkat ini, akan dikirim.",
  "mapkeep.conflict": "Menyatukan dua versi …",
  "mapkeep.closed": "Tersimpan di perangkat ini. Saat ini tidak ada yang dikumpulkan.",
  "mapkeep.failed": "Belum terkirim; tersimpan di perangkat ini.",
  "mapkeep.notLasting":
    "Peramban ini tidak menyimpan apa pun: biarkan halaman terbuka sampai terkirim.",
  "mapkeep.retry": "Coba sekarang",
  "mapkeep.merged": "Peta ini juga diubah di perangkat lain. Kini semua dari keduanya ada di sini.",
  "mapkeep.reworded_other":
    "{{count, number}} label ditulis dua kali: versi Anda dipakai, versi lain ada di catatannya.",
  "mapkeep.dismiss": "Mengerti",
};

export const mapkeepId = {
  ...keepingId,
  "mapkeep.history": "Riwayat",
  "mapkeep.historyHint":
    "Keadaan peta sebelumnya, yang terakhir lebih dahulu: satu untuk tiap menit dalam jam terakhir, lalu lebih jarang.",
  "mapkeep.noHistory":
    "Belum ada keadaan sebelumnya. Penyimpanan berikutnya membuatnya dari yang ada sekarang.",
  "mapkeep.loading": "Mencari keadaan sebelumnya …",
  "mapkeep.concepts_other": "{{count, number}} konsep",
  "mapkeep.propositions_other": "{{count, number}} proposisi",
  "mapkeep.look": "Lihat",
  "mapkeep.lookAt": "Lihat: {{time}}",
  "mapkeep.preview": "Peta pada saat itu",
  "mapkeep.stateOf": "Keadaan {{time}}",
  "mapkeep.back": "Kembali ke daftar",
  "mapkeep.return": "Kembali ke keadaan ini",
  "mapkeep.returnHint": "Peta menjadi seperti saat itu. “Urungkan” membawa Anda kembali.",
  "mapkeep.returned": "Peta kembali seperti pada {{time}}. “Urungkan” mengembalikan keadaan tadi.",
  "mapkeep.sinceThen": "Sejak saat itu",
  "mapkeep.nothingSince": "Tidak ada yang berubah sejak saat itu.",
  "mapkeep.onlyMoved": "Hanya letak dan catatan yang berubah sejak saat itu.",
  "mapkeep.added": "Ditambahkan",
  "mapkeep.gone": "Tidak ada lagi",
  "mapkeep.conceptsAdded_other": "{{count, number}} konsep lebih banyak",
  "mapkeep.conceptsGone_other": "{{count, number}} konsep lebih sedikit",
  "mapkeep.rewordedSince_other": "{{count, number}} label ditulis lain",
};

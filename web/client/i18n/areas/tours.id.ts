export const toursId = {
  "tour.list": "Tur",
  "tour.unknown": "Tidak ada tur dengan pengenal “{{id}}”. Inilah semua yang ada.",
  "tour.present": "Presentasikan",
  "tour.stopPresenting": "Akhiri presentasi",
  "tour.leave": "Tinggalkan tur",
  "tour.stepOf": "Langkah {{step}} dari {{steps}}",
  "tour.previous": "Mundur",
  "tour.next": "Lanjut",
  "tour.end": "Ke semua tur",
  "tour.restsOn": "Pernyataan yang menjadi dasarnya",
  "tour.keys": "Tombol panah berpindah langkah, B menggelapkan layar, Escape mengakhiri.",
  "tour.steps_other": "{{count, number}} langkah",
} as const;

export const mappageId = {
  "mappage.title": "Peta konsep",
  "mappage.about":
    "Peta konsep menjawab satu pertanyaan. Konsep berada dalam kotak, dan kata di antara dua konsep membentuk kalimat yang dapat dibaca, diragukan, dan didukung.",
  "mappage.question": "Pertanyaan fokus",
  "mappage.questionExample": "Bagaimana perlindungan sementara menjadi keamanan manusia?",
  "mappage.questionHint":
    "Pertanyaan ini tetap terlihat saat Anda menggambar dan dapat diubah kapan saja.",
  "mappage.questionMissing": "Tulis pertanyaan yang akan dijawab peta ini.",
  "mappage.begin": "Mulai peta",
  "mappage.yours": "Peta Anda",
  "mappage.none": "Belum ada peta yang dibuat di peramban ini.",
  "mappage.concepts_other": "{{count, number}} konsep",
  "mappage.propositions_other": "{{count, number}} proposisi",
};

/** Learning Cypher: steps, verdicts, a course of one's own. */
export const courseId = {
  "course.choose": "Kursus",
  "course.steps": "Langkah-langkah kursus",
  "course.done": "{{done}} dari {{all}} langkah selesai",
  "course.isDone": "selesai",
  "course.begin": "Buka di editor",
  "course.check": "Periksa jawaban saya",
  "course.checking": "Memeriksa pada graf ini dan pada salinan yang diubah …",
  "course.next": "Berikutnya: {{title}}",
  "course.hint": "Petunjuk {{number}} dari {{all}}",
  "course.solution": "Tampilkan satu jawaban",
  "course.openSolution": "Buka di editor",
  "course.byChance":
    "Benar di sini, tetapi tidak pada salinan graf yang sebagian isinya berbeda: jawabannya kebetulan cocok, atau tertulis di dalam pernyataan. Mintalah dari graf.",
  "course.wrongOrder": "Barisnya benar, urutannya belum.",
  "course.openFile": "Buka kursus Anda sendiri (YAML) …",
  "course.fault.large":
    "Berkas ini lebih besar daripada yang mungkin untuk sebuah kursus (500.000 karakter). Apakah berkasnya benar?",
  "course.fault.yaml":
    "Berkas ini bukan YAML: {{text}} Teks yang memuat titik dua harus diapit tanda kutip.",
  "course.fault.missing":
    "“{{where}}” tidak ada atau tidak sebagaimana mestinya. Setiap teks diperlukan dalam bahasa Inggris (en), Indonesia (id), dan Ukraina (uk).",
  "course.fault.unknown": "Kursus tidak memiliki “{{where}}”. Apakah katanya ditulis dengan benar?",
  "course.fault.twice":
    "Dua langkah memiliki id yang sama: “{{where}}”. Beri salah satunya id lain.",
  "course.right_other": "Benar: {{count, number}} baris, dan akan benar juga pada graf lain.",
  "course.wrongColumns_other":
    "Pernyataan menampilkan {{count, number}} kolom, sedangkan tugas meminta {{wanted}}.",
  "course.wrongRows_other":
    "Jumlah barisnya sesuai, tetapi {{count, number}} di antaranya bukan yang diminta.",
  "course.tooFew_other": "{{given}} baris, seharusnya {{wanted}}: {{count, number}} belum ada.",
  "course.tooMany_other":
    "{{given}} baris, seharusnya {{wanted}}: {{count, number}} tidak termasuk.",
} as const;

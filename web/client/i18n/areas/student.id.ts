export const studentId = {
  "student.title": "Ikut kelas",
  "student.language": "Bahasa",
  "student.light": "Tema terang",
  "student.dark": "Tema gelap",
  "student.code": "Kode kelas",
  "student.codeHint":
    "Enam huruf dan angka, seperti di layar dalam ruangan. Huruf kecil juga boleh.",
  "student.codeShort": "Kode terdiri atas enam huruf dan angka; masih ada yang kurang.",
  "student.go": "Lanjut",
  "student.looking": "Mencari kelas …",
  "student.known": "Di perangkat ini Anda ikut kelas berikut",
  "student.goOn": "Lanjutkan",
  "student.goOnWith": "Lanjutkan “{{title}}”",
  "student.focusQuestion": "Pertanyaan fokus",
  "student.kind.free": "Anda menggambar peta konsep sendiri yang menjawab pertanyaan ini.",
  "student.kind.skeleton": "Beberapa konsep sudah ditempatkan. Anda melanjutkan peta dari sana.",
  "student.kind.kit": "Anda diberi konsep dan frasa penghubung, lalu merangkainya menjadi peta.",
  "student.kind.phrases":
    "Anda diberi peta tanpa frasa penghubung, lalu mencari kata untuk setiap garis.",
  "student.kind.mistakes":
    "Anda diberi peta yang sebagian proposisinya keliru atau diperdebatkan. Temukan dan jelaskan alasannya.",
  "student.kind.discuss": "Kelas membaca proposisi dan memberikan suara.",
  "student.minutes_other": "{{count, number}} menit",
  "student.noLimit": "Tanpa batas waktu",
  "student.kept.title": "Apa yang disimpan jika Anda ikut",
  "student.kept.purpose":
    "Untuk apa: agar kelas Anda dapat mengerjakan peta bersama dan pengajar membahasnya dengan Anda.",
  "student.kept.what":
    "Apa: peta Anda beserta keadaan sebelumnya, suara Anda, serta kapan Anda ikut dan menyimpan. Tanpa nama, akun, atau surel: Anda mendapat nama hewan. Jangan tulis data pribadi dalam peta.",
  "student.kept.who":
    "Siapa yang melihat: Anda dan pengajar kelas ini. Mahasiswa lain melihat jumlah, dan kalimat tertentu yang ditampilkan pengajar, tanpa tahu milik siapa.",
  "student.kept.until_other":
    "Sampai kapan: dihapus pada {{date}}, {{count, number}} hari setelah kelas dibuat. Pengajar dapat menghapusnya lebih awal, milik Anda saja atau semuanya.",
  "student.kept.logs":
    "Yang mungkin tinggal lebih lama: pengelola server dapat menyimpan catatan berisi alamat jaringan, dan cadangan, untuk sementara.",
  "student.kept.device":
    "Di perangkat ini: peta Anda dan pembukanya, sampai Anda memilih “Lupakan kelas ini di perangkat ini”.",
  "student.closed.ended":
    "Kelas ini sudah berakhir. Siapa pun yang pernah ikut masih dapat melihat karyanya dengan frasanya.",
  "student.closed.locked":
    "Kelas ini dikunci: tidak ada yang baru dapat ikut. Siapa pun yang pernah ikut dapat melanjutkan dengan frasanya.",
  "student.join": "Ikut",
  "student.joinAnew": "Saya baru di sini",
  "student.wasHere": "Saya sudah pernah ikut",
  "student.otherCode": "Kode lain",
  "student.phrase": "Frasa Anda",
  "student.phraseHint": "Dua kata dan tiga angka, seperti yang ditampilkan saat Anda ikut.",
  "student.phraseMissing": "Ketik frasa yang ditampilkan saat Anda ikut.",
  "student.comeBack": "Lanjutkan karya saya",
  "student.youAre": "Anda adalah {{alias}}",
  "student.aliasHint": "Begitulah pengajar melihat Anda. Nama Anda tidak diperlukan di sini.",
  "student.phraseKeep": "Tulis atau foto frasa ini:",
  "student.phraseWhy":
    "Dengan frasa ini, dan hanya dengan ini, Anda dapat melanjutkan di perangkat mana pun. Frasa ini juga ada di kaki halaman.",
  "student.begin": "Mulai",
  "student.opening": "Membuka karya Anda …",
  "student.notOpened": "Karya Anda tidak dapat dibuka",
  "student.retry": "Coba lagi",
  "student.menu": "Menu kelas",
  "student.close": "Tutup",
  "student.class": "Kelas",
  "student.alias": "Anda adalah",
  "student.keptUntil": "Semua ini dihapus pada {{date}}.",
  "student.leave": "Lupakan kelas ini di perangkat ini",
  "student.leaveAsk":
    "Perangkat ini akan melupakan pembuka karya Anda. Anda hanya dapat kembali dengan frasa: sudahkah Anda menuliskannya?",
  "student.leaveUnsent": "Belum semua karya Anda terkirim; yang belum terkirim akan hilang.",
  "student.leaveYes": "Lupakan",
  "student.leaveNo": "Tetap di sini",
  "student.instructions": "Petunjuk",
  "student.timeLeft": "Sisa waktu:",
  "student.minutesLeft_other": "{{count, number}} menit lagi",
  "student.paused": "Dijeda",
  "student.ended": "Berakhir",
  "student.pausedHint":
    "Pengajar menjeda kelas. Peta Anda tersimpan; kelas akan berlanjut sendiri di sini.",
  "student.endedHint": "Kelas sudah berakhir. Anda masih dapat membaca peta Anda di sini.",
  "student.waiting":
    "Anda sudah masuk, {{alias}}. Kelas dimulai di sini begitu pengajar memulainya.",
  "student.cut": "Sedang tidak ada sambungan. Anda dapat terus bekerja.",
  "student.elsewhere": "Untuk melanjutkan di tempat lain:",
  "student.finish": "Saya selesai",
  "student.finishedHint": "Anda menyatakan sudah selesai.",
  "student.notFinished": "Belum selesai",
  "student.list": "Kalimat",
  "student.map": "Peta",
  "student.hints": "Saran",
  "student.looks": "Cara peta ditampilkan",
  "student.loadingMap": "Memuat peta …",
  "student.handedBack": "Pengajar meminta Anda memikirkannya lagi",
  "student.revealed": "Ditampilkan pengajar",
  "student.saidBy_other": "{{count, number}} mahasiswa menyatakannya",
  "student.votes": "Pemungutan suara",
  "student.votesOver_other": "{{count, number}} pemungutan suara sebelumnya",
  "student.voteAsked": "Pengajar bertanya: apakah Anda setuju?",
  "student.agree": "Setuju",
  "student.disagree": "Tidak setuju",
  "student.unsure": "Ragu",
  "student.notVoted": "Suara Anda belum sampai.",
  "student.explained": "Apa yang keliru dan mengapa",
  "student.found": "Anda menandainya.",
  "student.notFound": "Anda tidak menandainya.",
  "student.sentences": "Proposisi pada peta",
  "student.nothingAsked":
    "Pengajar menanyakannya satu per satu; pertanyaannya akan muncul di atas.",
  "student.marked_other": "{{count, number}} ditandai keliru",
  "student.mark": "Menurut saya ini keliru",
  "student.markOf": "Menurut saya ini keliru: {{sentence}}",
  "student.why": "Mengapa?",
  "student.noReason": "Ditandai tanpa alasan.",
  "student.problem.CODE_UNKNOWN":
    "Tidak ada kelas dengan kode ini. Lihat layar sekali lagi: di dalamnya tidak pernah ada 0, O, 1, atau I. Mungkin pengajar sudah membuat kode baru.",
  "student.problem.PHRASE_UNKNOWN":
    "Tidak ada yang memakai frasa ini di kelas ini. Periksa setiap huruf; pengajar dapat memberi frasa lain.",
  "student.problem.CLASS_LOCKED":
    "Kelas ini dikunci: tidak ada yang baru dapat ikut. Minta pengajar membukanya.",
  "student.problem.CLASS_FULL": "Kelas ini penuh. Beri tahu pengajar Anda.",
  "student.problem.CLASS_CLOSED":
    "Saat ini tidak ada yang dikumpulkan. Karya Anda tetap di perangkat ini.",
  "student.problem.CLASS_GONE": "Kelas ini sudah tidak ada: telah dihapus beserta seluruh isinya.",
  "student.problem.WORK_GONE":
    "Karya Anda tidak lagi ada di kelas ini: pengajar mengeluarkannya atau memberi Anda frasa lain. Tanyakan kepadanya.",
  "student.problem.TOO_MANY_REQUESTS":
    "Terlalu banyak percobaan dalam waktu singkat. Tunggu semenit, lalu coba lagi.",
  "student.problem.OFFLINE":
    "Server tidak menjawab. Periksa sambungan; yang telah Anda buat tersimpan di perangkat ini.",
  "student.problem.other": "Server tidak dapat melakukannya. Coba lagi sebentar lagi.",
};

export const readingId = {
  "reading.title": "Teks",
  "reading.attach": "Lampirkan salinan Anda",
  "reading.attachTitle": "Salinan teks milik Anda",
  "reading.attachWhy":
    "Atlas tidak menyimpan satu kalimat pun dari artikel, hanya posisi dan sidik jarinya. Lampirkan salinan Anda sendiri, dan kata-katanya akan tampil pada setiap pernyataan dan dalam tampilan baca.",
  "reading.choose": "Letakkan berkas Anda di sini, atau pilih",
  "reading.chooseOther": "Letakkan berkas lain di sini, atau pilih",
  "reading.formats": "PDF, Word (DOCX), halaman web (HTML), atau teks biasa, hingga 50 MB",
  "reading.privacy":
    "Berkas dibaca di peramban ini dan disimpan di sini sampai Anda menghapusnya. Tidak ada bagiannya yang dikirim ke mana pun.",
  "reading.notKept":
    "Peramban ini tidak punya ruang untuk salinan itu atau tidak menyimpan apa pun di jendela ini. Salinan tetap terlampir sampai halaman ditutup.",
  "reading.stageReading": "Membaca berkas …",
  "reading.stageSearching": "Mencari kalimat-kalimat …",
  "reading.cancel": "Batalkan",
  "reading.found": "{{found}} dari {{sought}} kalimat ditemukan",
  "reading.read": "Baca teksnya",
  "reading.remove": "Hapus salinan",
  "reading.change": "Salinan Anda …",
  "reading.missing_other": "{{count}} kalimat tidak ditemukan",
  "reading.missingWhy":
    "Di tempat-tempat ini kata-kata salinan Anda berbeda dari artikel, atau ada sesuatu di tengah kalimat.",
  "reading.locator": "{{paragraph}}, kalimat {{sentence}}",
  "reading.failTooLarge":
    "“{{name}}” lebih besar dari 50 MB, atau berisi teks lebih banyak daripada artikel mana pun. Simpan artikelnya saja, tanpa gambar, lalu lampirkan.",
  "reading.failNotText":
    "“{{name}}” bukan PDF, DOCX, HTML, atau teks biasa. Buka di program asalnya, simpan dalam salah satu format itu, lalu lampirkan.",
  "reading.failEncrypted":
    "“{{name}}” dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu lampirkan salinan itu.",
  "reading.failDamaged":
    "“{{name}}” rusak atau tidak terunduh sampai selesai. Unduh atau simpan lagi, lalu lampirkan.",
  "reading.failNoText":
    "“{{name}}” berisi gambar halaman tanpa teks, seperti hasil pindaian. Jalankan pengenalan teks (OCR), atau cari salinan yang berisi teks.",
  "reading.failOldWord":
    "“{{name}}” memakai format Word sebelum tahun 2007. Simpan sebagai DOCX, lalu lampirkan.",
  "reading.failEmpty": "“{{name}}” kosong. Pilih berkas yang berisi teksnya.",
  "reading.failUnreadable":
    "“{{name}}” tidak dapat dibaca: berkas dipindahkan, diubah, atau tertutup bagi peramban ini. Pilih sekali lagi.",
  "reading.failSearch":
    "Pencarian dalam “{{name}}” terhenti, mungkin karena kurang memori. Tutup tab lain dan lampirkan lagi.",
  "reading.failAnotherText":
    "Tidak ada kalimat artikel yang ditemukan dalam “{{name}}”. Pastikan berkas itu artikelnya dalam bahasa aslinya, bukan ringkasan atau terjemahan.",
  "reading.failServer":
    "Daftar kalimat tidak dapat dimuat, sehingga “{{name}}” belum ditelusuri. Lampirkan lagi setelah server kembali.",
  "reading.invitation":
    "Tanpa salinan, teks ditampilkan menurut tempatnya, dengan kata-kata atlas sendiri. Lampirkan salinan artikel Anda untuk membaca kalimat-kalimatnya di sini.",
  "reading.keyStated": "dikodekan",
  "reading.keyContested": "dipersoalkan",
  "reading.keyAside": "disisihkan",
  "reading.keys":
    "Panah atas dan bawah berpindah antarkalimat; Enter menyalakan apa yang dikatakan sebuah kalimat.",
  "reading.goTo": "Menuju",
  "reading.sections_other": "{{count}} bagian",
  "reading.paragraph": "Paragraf {{number}}",
  "reading.instead":
    "Salinan Anda berisi ini di tempat kalimat yang tidak ditemukan kata demi kata.",
  "reading.andMore_other": "dan {{count}} pernyataan lagi",
  "reading.repeats": "Disisihkan: mengulang {{place}}.",
  "reading.translates": "Disisihkan: menerjemahkan {{place}}.",
  "reading.aside": "Disisihkan: {{reason}}.",
  "reading.statements_other": "{{count}} pernyataan",
  "reading.lit_other": "{{count}} relasi menyala di kanvas",
  "reading.onAtlas": "Tampilkan di seluruh atlas",
  "reading.behind": "Semua yang mendasarinya",
  "reading.inText": "Tampilkan dalam teks",
} as const;

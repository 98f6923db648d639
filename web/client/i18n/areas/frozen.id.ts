export const frozenId = {
  "frozen.about":
    "Cuplikan tanggal {{date}}, versi graf {{version}}. Tidak memerlukan server dan tidak menghubungi siapa pun.",
  "frozen.aboutFile":
    "Cuplikan {{name}}, dibuat pada {{date}} dengan Atlas Keamanan Manusia. Tidak memerlukan server dan tidak menghubungi siapa pun.",
  "frozen.live": "Buka versi langsung",
  "frozen.hint":
    "Pilih entitas atau garis untuk membaca apa yang dikatakan tentangnya, oleh siapa dan di mana.",
  "freeze.title": "Cuplikan beku",
  "freeze.about":
    "Satu berkas HTML berisi susunan ini, legendanya, dan semua di balik pernyataannya. Dapat dibuka dari cakram, surel, atau diska lepas, tanpa server dan tanpa internet.",
  "freeze.start": "Buat cuplikan",
  "freeze.progress": "{{done}} dari {{total}} entitas terkumpul",
  "freeze.cancel": "Batal",
  "freeze.done": "Disimpan sebagai {{name}}.",
  "freeze.failed":
    "Cuplikan tidak dapat dibuat: {{message}}. Tidak ada yang disimpan; coba lagi saat server menjawab.",
  "freeze.file":
    "Satu berkas HTML berisi graf Anda seperti yang tampak di sini, beserta keterangan berkas Anda tentang setiap bagiannya. Tidak ada yang dikirim ke mana pun; siapa pun yang Anda beri berkas itu dapat membaca semuanya.",
} as const;

export const metricsId = {
  "metric.title": "Metrik",
  "metric.about": "Diukur pada yang tampak: {{entities}} entitas, {{relations}} relasi.",
  "metric.empty": "Tidak ada entitas yang tampak. Tampilkan semua jenis untuk mengukurnya.",
  "metric.size": "Ukuran menunjukkan",
  "metric.color": "Warna menunjukkan",
  "metric.usualSize": "Semua relasi (biasa)",
  "metric.usualColor": "Jenis (biasa)",
  "metric.rank": "Diurutkan menurut",
  "metric.degree": "Relasi yang tampak",
  "metric.betweenness": "Keantaraan",
  "metric.pagerank": "Peringkat PageRank",
  "metric.community": "Komunitas",
  "metric.bridges": "Jembatan",
  "metric.degreeMeans":
    "Nilai tinggi berarti banyak relasi: {{name}} memiliki {{relations}}, terbanyak dari semuanya, dengan {{neighbors}} dari {{others}} entitas lain.",
  "metric.betweennessMeans":
    "Nilai tinggi berarti banyak jalan antarentitas lain melewati tempat ini: {{share}} jalur terpendek melalui {{name}}, lebih banyak daripada melalui entitas lain mana pun.",
  "metric.pagerankMeans":
    "Nilai tinggi berarti banyak yang mengarah ke sini: siapa pun yang terus mengikuti panah menghabiskan {{share}} waktunya di {{name}}, lebih lama daripada di tempat lain.",
  "metric.communityMeans_other":
    "Sebuah komunitas terikat oleh lebih banyak relasi daripada yang terjadi secara kebetulan: yang terbesar, A, memiliki {{count, number}} entitas di sekitar {{names}}.",
  "metric.bridgesMeans_other":
    "Nilai tinggi berarti entitas lain hanya bergantung pada yang satu ini: tanpa {{name}}, {{count, number}} entitas akan kehilangan hubungan dengan yang lain.",
  "metric.nothing": "Tidak ada relasi yang tampak, jadi tidak ada yang dapat diurutkan.",
  "metric.noBetweenness":
    "Tidak ada jalur antara dua entitas yang tampak yang melewati entitas ketiga, jadi tidak satu pun berada di antara yang lain.",
  "metric.noBridges":
    "Tidak ada yang bergantung pada satu entitas saja: yang mana pun hilang, yang lain tetap terhubung.",
  "metric.bridgeRelations_other":
    "{{count, number}} relasi masing-masing merupakan satu-satunya penghubung ke apa yang ada di baliknya.",
  "metric.alone_other": "{{count, number}} entitas tidak termasuk komunitas mana pun.",
  "metric.members": "Pilih komunitas {{mark}}",
  "metric.others": "Komunitas yang lebih kecil",
  "metric.few": "sedikit",
  "metric.many": "banyak",
  "metric.measure": "Ukur",
  "metric.costly":
    "Keantaraan menelusuri jalur terpendek antara semua pasangan dari {{entities}} entitas. Di perangkat ini perlu waktu {{duration}}.",
  "metric.costlyUnknown":
    "Keantaraan menelusuri jalur terpendek antara semua pasangan dari {{entities}} entitas. Ini perlu waktu agak lama.",
  "metric.seconds_other": "sekitar {{count, number}} detik",
  "metric.minutes_other": "sekitar {{count, number}} menit",
  "metric.measuring": "Mengukur …",
  "metric.stop": "Hentikan",
  "metric.failed": "Ini tidak dapat diukur. Yang lain tetap berfungsi.",
  "metric.lineTop":
    "Terhubung dengan {{neighbors}} dari {{others}} entitas lain, lebih banyak daripada entitas mana pun.",
  "metric.lineFirst":
    "Terhubung dengan {{neighbors}} dari {{others}} entitas lain; tidak ada yang lebih banyak.",
  "metric.lineBelow_other":
    "Terhubung dengan {{neighbors}} dari {{others}} entitas lain; {{count, number}} entitas memiliki lebih banyak.",
  "metric.lineOnly": "Terhubung dengan {{neighbors}} dari {{others}} entitas lain.",
  "metric.lineNone": "Tidak ada relasi yang menghubungkannya dengan entitas lain.",
  "metric.lineBetweenness": "{{share}} jalur terpendek antara dua entitas lain melaluinya.",
  "metric.lineBridges_other":
    "Tanpa entitas ini, {{count, number}} entitas akan kehilangan hubungan dengan yang lain.",
  "metric.lineCommunity_other":
    "Dalam komunitas beranggotakan {{count, number}} entitas, di sekitar {{names}}.",
} as const;

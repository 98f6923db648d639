/** Things that are easily typed: the first words of resume phrases. */

import type { Language } from "../model/kinds.ts";

export const PHRASE_THINGS: Readonly<Record<Language, readonly string[]>> = {
  en: (
    "amber anchor apple apron arrow atlas autumn bakery bamboo barrel basket beacon bell " +
    "bench bottle bread bridge bronze brook brush bucket button cabin cable camera candle " +
    "canvas carpet castle cedar chalk cherry circle clay clock cloud clover coast cobalt " +
    "copper coral corner cotton cradle cream crystal cushion dawn desk diamond drum ember " +
    "emerald engine fabric farm feather fern field flute forest fountain garden garnet ginger " +
    "glass globe grape gravel harbor harvest helmet hill honey horizon island " +
    "jacket jasmine jungle kettle ladder lake lamp lantern lemon letter linen maple marble " +
    "meadow melon mirror moon mosaic mountain museum needle olive orange paper pearl pebble " +
    "pencil pepper piano pillow planet pocket quartz ribbon river saddle saffron " +
    "scarf silver spring station summer tablet teapot tower tulip valley velvet violet walnut " +
    "window winter"
  ).split(" "),
  id: (
    "akar angin apel awan baju bakul balai balon bambu bantal bata batik batu bawang bayam " +
    "beras bingkai bintang bola buku bulan bunga cangkir cermin cincin dapur daun delima desa " +
    "dinding dompet durian emas embun fajar gamelan gandum garam gedung gelas gendang gerbang " +
    "gitar goa gula gunung hujan hutan intan jagung jahe jalan jambu jembatan jendela jeruk " +
    "kaca kain kamar kamus kancing kapal kapas karang karpet kayu kebun kelapa kemah kendi " +
    "kereta kertas kolam kompas kopi kota kunci kunyit ladang lampu langit laut layar lemari " +
    "lilin lonceng lumbung mangga mangkuk manik mawar meja melati menara mentega " +
    "musim nanas ombak padi pagar pantai papan pasar pasir payung pelita peluit " +
    "perahu perak permata peta pintu piring pisang pulau rantai rotan rumah sabun salju " +
    "sawah seruling sisir sungai taman tangga teko teluk"
  ).split(" "),
  uk: (
    "абрикос айстра акація алея арка арфа атлас багаття базар балкон барвінок " +
    "берег береза берест будинок бурштин вазон вальс веранда весло весна виноград вишня " +
    "ворота вулиця вікно вітер вітрило гай галявина гарбуз глина глобус гора город горіх " +
    "гребінь груша дах дерево джерело дзвін долина дорога дощ жито зерно зима золото " +
    "зошит зірка калина камера камінь канал капелюх картина каштан квітка килим клен ключ " +
    "книга колесо колодязь компас корабель корал корзина криниця лаванда лампа лимон " +
    "липа лист лопата луг льон літо ліхтар малина маяк мед море мороз музей міст місто місяць " +
    "нитка ніч обрій огірок озеро олівець оркестр острів палац папір парк перлина планета " +
    "площа поле потяг пшениця пісня пісок ранок ромашка роса рукавичка рушник рівнина річка " +
    "сад сонях сопілка срібло стежка стіл сукно театр травень троянда туман хвиля хліб"
  ).split(" "),
};

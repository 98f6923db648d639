/** What a hint asks and why, in three languages, for the page and the report alike. `{count}` is the hint's count. */
import type { Language } from "../../model/kinds.ts";
import type { HintKind } from "./hint.ts";

export interface HintWords {
  readonly what: string;
  readonly why: string;
}

export const HINT_WORDS: Readonly<Record<HintKind, Readonly<Record<Language, HintWords>>>> = {
  "no-phrase": {
    en: {
      what: "This line has no linking phrase yet.",
      why: "The phrase says how two concepts belong together; without it nobody can agree or disagree.",
    },
    id: {
      what: "Garis ini belum memiliki frasa penghubung.",
      why: "Frasa menjelaskan bagaimana dua konsep berhubungan; tanpanya, orang tidak dapat setuju atau tidak setuju.",
    },
    uk: {
      what: "На цій лінії ще немає слів-зв’язки.",
      why: "Зв’язка каже, як саме поєднані два поняття; без неї немає з чим погодитися чи не погодитися.",
    },
  },
  "vague-phrase": {
    en: {
      what: "Could this phrase say how?",
      why: "Nearly everything is related to everything; a verb such as “causes” or “limits” makes a statement of it.",
    },
    id: {
      what: "Dapatkah frasa ini menjelaskan bagaimana?",
      why: "Hampir semua hal saling berhubungan; kata kerja seperti “menyebabkan” atau “membatasi” menjadikannya pernyataan.",
    },
    uk: {
      what: "Чи може ця зв’язка сказати, як саме?",
      why: "Майже все з усім пов’язане; дієслово, як-от «спричиняє» чи «обмежує», робить із цього твердження.",
    },
  },
  "sentence-in-box": {
    en: {
      what: "This box holds a sentence ({count} words).",
      why: "A sentence hides concepts that others could link to; two boxes and a phrase would show them.",
    },
    id: {
      what: "Kotak ini berisi kalimat ({count} kata).",
      why: "Kalimat menyembunyikan konsep yang dapat dihubungkan; dua kotak dan satu frasa akan memperlihatkannya.",
    },
    uk: {
      what: "У цій рамці ціле речення (слів: {count}).",
      why: "Речення ховає поняття, з якими можна було б щось поєднати; дві рамки й зв’язка їх покажуть.",
    },
  },
  "label-twice": {
    en: {
      what: "One concept stands in {count} boxes.",
      why: "In one box, everything that is said of it comes together.",
    },
    id: {
      what: "Satu konsep ada di {count} kotak.",
      why: "Dalam satu kotak, semua yang dikatakan tentangnya berkumpul.",
    },
    uk: {
      what: "Одне поняття стоїть у кількох рамках ({count}).",
      why: "В одній рамці зійдеться все, що про нього сказано.",
    },
  },
  "joined-to-nothing": {
    en: {
      what: "This concept is joined to nothing yet.",
      why: "A concept gets its meaning on the map from its links. It may also wait in the parking lot.",
    },
    id: {
      what: "Konsep ini belum terhubung dengan apa pun.",
      why: "Di peta, konsep mendapat makna dari hubungannya. Konsep ini juga boleh menunggu di tempat parkir.",
    },
    uk: {
      what: "Це поняття ще ні з чим не поєднане.",
      why: "На мапі поняття набуває змісту через зв’язки. Воно може й почекати на стоянці.",
    },
  },
  "many-children": {
    en: {
      what: "This concept leads to {count} others.",
      why: "More than five often share something: a concept between them would name it.",
    },
    id: {
      what: "Konsep ini mengarah ke {count} konsep lain.",
      why: "Lebih dari lima konsep sering memiliki kesamaan: satu konsep di antaranya dapat menamainya.",
    },
    uk: {
      what: "Від цього поняття відходить багато інших ({count}).",
      why: "Коли їх більше п’яти, вони часто мають щось спільне: його назвало б проміжне поняття.",
    },
  },
  "no-cross-link": {
    en: {
      what: "These two branches do not meet yet.",
      why: "A cross-link between distant parts of a map is often where a new thought shows.",
    },
    id: {
      what: "Kedua cabang ini belum bertemu.",
      why: "Hubungan silang antara bagian peta yang berjauhan sering memperlihatkan gagasan baru.",
    },
    uk: {
      what: "Ці дві гілки ще не сходяться.",
      why: "Перехресний зв’язок між далекими частинами мапи часто й показує нову думку.",
    },
  },
  "focus-question-absent": {
    en: {
      what: "No concept of the focus question is on the map.",
      why: "A map answers its question; it is easy to drift from it while drawing.",
    },
    id: {
      what: "Belum ada konsep dari pertanyaan fokus di peta.",
      why: "Peta menjawab pertanyaannya; saat menggambar, orang mudah menyimpang darinya.",
    },
    uk: {
      what: "На мапі немає жодного поняття з головного запитання.",
      why: "Мапа відповідає на своє запитання; малюючи, від нього легко відійти.",
    },
  },
};

/** What an activity says where its teacher says nothing else: in its own language, which need not be the teacher's. */
import type { ActivityKind } from "../../../../../graph/model/activity.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";

interface UsualWords {
  /** Of the goal's view. */
  readonly view: string;
  readonly title: (names: string) => string;
  readonly question: (names: string) => string;
  /** Of an altered proposition: what it should be. */
  readonly reason: (sentence: string) => string;
  readonly instructions: Readonly<Record<ActivityKind, string>>;
}

export const USUAL_WORDS: Readonly<Record<Language, UsualWords>> = {
  en: {
    view: "The atlas",
    title: (names) => `${names}: how they hang together`,
    question: (names) => `How do ${names} hang together?`,
    reason: (sentence) => `It should read: ${sentence}.`,
    instructions: {
      free: "Write down the concepts that the question needs, then join them with linking phrases.\nEvery line must read as a sentence. End with at least one cross-link between two branches.",
      skeleton:
        "Some concepts are given and stay. Build on from them with concepts and linking phrases of your own.\nEvery line must read as a sentence. End with at least one cross-link.",
      kit: "Everything you need waits beside the map. Place the concepts, then join them with the given phrases.\nRead every line aloud. Not every piece has to be used.",
      phrases:
        "Concepts and lines are given. Find the words for each line, so that it reads as a sentence.\nThe same words may stand on several lines.",
      mistakes:
        "Some lines of this map are not as they should be. Mark those that you doubt and say why.\nBe ready to defend what you left unmarked, too.",
      discuss:
        "Read each sentence. When it is asked, vote: agree, disagree or unsure.\nThen say what would have to be shown to change your mind.",
    },
  },
  id: {
    view: "Atlas",
    title: (names) => `${names}: bagaimana keterkaitannya`,
    question: (names) => `Bagaimana ${names} saling terkait?`,
    reason: (sentence) => `Seharusnya: ${sentence}.`,
    instructions: {
      free: "Tuliskan konsep yang diperlukan untuk menjawab pertanyaan, lalu hubungkan dengan frasa penghubung.\nSetiap garis harus terbaca sebagai kalimat. Akhiri dengan sedikitnya satu tautan silang antara dua cabang.",
      skeleton:
        "Beberapa konsep sudah diberikan dan tetap di tempatnya. Lanjutkan dengan konsep dan frasa penghubung Anda sendiri.\nSetiap garis harus terbaca sebagai kalimat. Akhiri dengan sedikitnya satu tautan silang.",
      kit: "Semua yang Anda perlukan tersedia di samping peta. Letakkan konsepnya, lalu hubungkan dengan frasa yang diberikan.\nBacalah setiap garis dengan lantang. Tidak semua potongan harus dipakai.",
      phrases:
        "Konsep dan garis sudah diberikan. Temukan kata untuk setiap garis sehingga terbaca sebagai kalimat.\nKata yang sama boleh dipakai pada beberapa garis.",
      mistakes:
        "Beberapa garis pada peta ini tidak sebagaimana mestinya. Tandai yang Anda ragukan dan jelaskan alasannya.\nBersiaplah pula membela garis yang tidak Anda tandai.",
      discuss:
        "Bacalah setiap kalimat. Saat ditanyakan, berikan suara: setuju, tidak setuju, atau ragu.\nLalu katakan apa yang perlu ditunjukkan agar Anda berubah pikiran.",
    },
  },
  uk: {
    view: "Атлас",
    title: (names) => `${names}: як вони пов’язані`,
    question: (names) => `Як пов’язані між собою ${names}?`,
    reason: (sentence) => `Має бути так: ${sentence}.`,
    instructions: {
      free: "Випишіть поняття, потрібні для відповіді на запитання, і поєднайте їх зв’язками.\nКожна лінія має читатися як речення. Завершіть хоча б одним перехресним зв’язком між двома гілками.",
      skeleton:
        "Кілька понять дано, вони лишаються. Розбудуйте мапу далі власними поняттями та зв’язками.\nКожна лінія має читатися як речення. Завершіть хоча б одним перехресним зв’язком.",
      kit: "Усе потрібне чекає поруч із мапою. Розмістіть поняття і поєднайте їх даними зв’язками.\nПрочитайте кожну лінію вголос. Використати треба не всі частини.",
      phrases:
        "Поняття й лінії дано. Доберіть слова до кожної лінії, щоб вона читалася як речення.\nТі самі слова можуть стояти на кількох лініях.",
      mistakes:
        "Деякі лінії цієї мапи не такі, якими мають бути. Позначте ті, у яких сумніваєтеся, і поясніть чому.\nБудьте готові обстоювати й те, чого не позначили.",
      discuss:
        "Прочитайте кожне речення. Коли про нього спитають, голосуйте: згоден, не згоден чи не певен.\nПотім скажіть, що мало б бути доведено, щоб ви змінили думку.",
    },
  },
};

/** Title and question of what was made in one step, from its most connected concepts. */
export function nameGoal(goal: ConceptMap, language: Language) {
  const names = topLabels(goal, 3);
  const { title, question } = USUAL_WORDS[language];
  const listed = new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  return {
    title: title(names.slice(0, 2).join(", ")).slice(0, MAP_LIMITS.title),
    focusQuestion: question(listed).slice(0, MAP_LIMITS.question),
  };
}

interface Named {
  readonly goal: ConceptMap | null;
  readonly language: Language;
  readonly title: string;
  readonly focusQuestion: string;
}

/** Another goal, or language: words that nobody has typed are said anew. */
export function renameGoal(
  before: Named,
  goal: ConceptMap,
  language: Language,
): Pick<Named, "title" | "focusQuestion"> {
  const suggested = before.goal && nameGoal(before.goal, before.language);
  const next = goal.concepts.length > 1 ? nameGoal(goal, language) : NAMELESS;
  const of = (word: keyof typeof NAMELESS): string =>
    before[word] === "" || before[word] === suggested?.[word] ? next[word] : before[word];
  return { title: of("title"), focusQuestion: of("focusQuestion") };
}

const NAMELESS = { title: "", focusQuestion: "" };

function topLabels({ concepts, phrases }: ConceptMap, count: number): string[] {
  const uses = new Map<string, number>();
  for (const id of phrases.flatMap(({ sources, targets }) => [...sources, ...targets]))
    uses.set(id, (uses.get(id) ?? 0) + 1);
  return concepts
    .toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0))
    .slice(0, count)
    .map(({ label }) => label);
}

/**
 * A map without any concept of its focus question. Why: a map answers its question, and mapmakers drift from it.
 *
 * Words are compared by their beginnings, because Ukrainian and Indonesian words change in a sentence. It is a
 * guess, and a generous one: a single word in common is enough, also by another name of the same concept.
 */
import type { ConceptMap, MapConcept } from "../../model/concept-map.ts";
import { foldWords } from "../../store/fold-text.ts";
import type { MapKeys } from "../create-map-keys.ts";
import { toHint, type Hint } from "./hint.ts";

/** Before that a map has only begun. */
export const LEAST_CONCEPTS = 3;

/** Words that a question is asked with, in all languages. */
const ASKING = new Set(
  [
    "a an and are as at be been between by can could did do does for from has have how in into is it its not of on or should so",
    "than that the their there these they this to was were what when where which who whom whose why will with would",
    "ada adalah agar akan antara apa apakah atau bagaimana bagi bahwa bisa dalam dan dapat dari dengan di harus itu ini",
    "ke kapan karena mana mengapa oleh pada saja sebagai siapa tentang terhadap untuk yang",
    "або але бути в від він вона вони воно для до є з за зі із і й його її їх як яка яке який якими яких які коли куди має",
    "мають між на над не по при про ся та так те ти то у це цей ця чи чим чому що щоб хто де",
  ]
    .join(" ")
    .split(" "),
);

type Asked = Pick<ConceptMap, "focusQuestion" | "concepts">;

export function hintAtFocus({ focusQuestion, concepts }: Asked, keys: MapKeys): readonly Hint[] {
  const asked = contentWords(focusQuestion);
  if (asked.length === 0 || concepts.length < LEAST_CONCEPTS) return [];
  const named = concepts.flatMap((concept) => namesOf(concept, keys)).flatMap(contentWords);
  const answered = named.some((word) => asked.some((other) => beginAlike(word, other)));
  return answered ? [] : [toHint("focus-question-absent", [])];
}

function namesOf(concept: MapConcept, keys: MapKeys): readonly string[] {
  return [concept.label, ...keys.labelsOf(keys.conceptKey(concept))];
}

function contentWords(text: string): readonly string[] {
  return foldWords(text).filter((word) => !ASKING.has(word));
}

/** All but three letters of the longer word, and at least four, or the whole of it. */
function beginAlike(first: string, second: string): boolean {
  const length = Math.max(4, Math.max(first.length, second.length) - 3);
  return first === second || commonStart(first, second) >= length;
}

function commonStart(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}

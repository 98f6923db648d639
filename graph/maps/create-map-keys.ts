/**
 * When two labels count as the same: folded alike, names of one entity of the atlas, synonyms, or joined by a teacher's
 * hand. Nothing is stemmed or guessed: what is not known to be the same is different, never wrong.
 */
import type { MapConcept } from "../model/concept-map.ts";
import { foldText } from "../store/fold-text.ts";
import { groupBy } from "../group-by.ts";

export interface SameWords {
  /** Names and aliases of the atlas's entities, in all languages. */
  readonly entities: readonly { readonly id: string; readonly labels: readonly string[] }[];
  /** Groups of labels that mean the same: synonyms, and what a teacher joined. */
  readonly concepts: readonly (readonly string[])[];
  /** Groups of linking phrases that say the same. */
  readonly phrases: readonly (readonly string[])[];
}

export interface MapKeys {
  /** Equal for concepts that count as the same. */
  conceptKey(concept: Pick<MapConcept, "id" | "label" | "entity">): string;
  /** Equal for phrases that count as the same; empty without words. */
  phraseKey(text: string): string;
  /** Everything that is known to mean this concept, folded. */
  labelsOf(key: string): readonly string[];
}

export const NO_SAME_WORDS: SameWords = { entities: [], concepts: [], phrases: [] };

export function createMapKeys({ entities, concepts, phrases }: SameWords): MapKeys {
  const entityOf = nameEntities(entities);
  const keyOfWords = (words: string): string => entityOf.get(words) ?? `words:${words}`;
  const sameConcept = joinGroups(concepts.map((group) => group.map(toWords).map(keyOfWords)));
  const samePhrase = joinGroups(phrases.map((group) => group.map(toWords)));
  const labels = groupBy([...entityOf.keys(), ...concepts.flat().map(toWords)], (words) =>
    sameConcept(keyOfWords(words)),
  );
  return {
    conceptKey({ id, label, entity }) {
      const words = toWords(label);
      if (entity !== null) return sameConcept(`entity:${entity}`);
      // Two boxes without words are not the same concept.
      return words === "" ? `empty:${id}` : sameConcept(keyOfWords(words));
    },
    phraseKey: (text) => samePhrase(toWords(text)),
    labelsOf: (key) => [...new Set(labels.get(key))],
  };
}

/** Text of signs alone, such as `→`, folds to nothing and is yet something. */
function toWords(text: string): string {
  return foldText(text) || text.trim().replaceAll(/\s+/g, " ").normalize("NFC");
}

/** A name that two entities share says neither. */
function nameEntities(entities: SameWords["entities"]): ReadonlyMap<string, string> {
  const owners = groupBy(
    entities.flatMap(({ id, labels }) =>
      [...new Set(labels.map(toWords))].map((words) => ({ id, words })),
    ),
    ({ words }) => words,
  );
  const named = new Map<string, string>();
  for (const [words, [first, ...others]] of owners)
    if (first && words !== "" && others.every(({ id }) => id === first.id))
      named.set(words, `entity:${first.id}`);
  return named;
}

/** Groups that share a member are one group; its first member speaks for it. */
function joinGroups(groups: readonly (readonly string[])[]): (key: string) => string {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const [first, ...others] of groups) {
    for (const other of others) {
      const [kept, dropped] = [find(first ?? other), find(other)];
      if (kept !== dropped) parents.set(dropped, kept);
    }
  }
  return find;
}

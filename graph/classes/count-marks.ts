/** Which propositions of the given map students marked as mistaken, and whether they are. */
import type { Activity } from "../model/activity.ts";
import type { MapKeys } from "../maps/create-map-keys.ts";
import { propositionKey } from "../maps/keyed-map.ts";
import { propositionsOf, type Proposition } from "../maps/propositions-of.ts";
import type { Said } from "./class-record.ts";

export interface CountedMark {
  readonly said: Said;
  readonly isKnown: boolean;
  readonly students: number;
}

/** `marks`: of each student the ids of phrases. A phrase is read by its first proposition; those most marked come first. */
export function countMarks(
  { start, mistakes }: Activity,
  keys: MapKeys,
  marks: readonly (readonly string[])[],
): CountedMark[] {
  const counts = new Map<string, number>();
  for (const marked of marks)
    for (const phrase of new Set(marked)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const known = new Set(mistakes.map(({ phrase }) => phrase));
  const seen = new Set<string>();
  const counted = propositionsOf(start).flatMap((proposition) => {
    const { id } = proposition.phrase;
    const students = counts.get(id) ?? 0;
    if (seen.has(id) || (students === 0 && !known.has(id))) return [];
    seen.add(id);
    return [{ said: sayIt(proposition, keys), isKnown: known.has(id), students }];
  });
  return counted.toSorted((a, b) => b.students - a.students);
}

function sayIt({ source, phrase, target }: Proposition, keys: MapKeys): Said {
  const key = propositionKey({
    source: keys.conceptKey(source),
    phrase: keys.phraseKey(phrase.text),
    target: keys.conceptKey(target),
  });
  return { key, source: source.label, phrase: phrase.text, target: target.label };
}

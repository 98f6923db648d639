/** Gives each sentence one of the places where its fingerprint was seen. The same words may stand in a text twice. Pure. */
import { type Pieces, roomOf, type Sought } from "./sought.ts";

/** @param seen for each fingerprint, the letters at which it begins, in order */
export function placeInOrder(
  sought: readonly Sought[],
  seen: ReadonlyMap<string, readonly number[]>,
): Map<string, Pieces> {
  const free = new Map([...seen].map(([fingerprint, starts]) => [fingerprint, new Set(starts)]));
  const wanted = countBy(sought.map(({ fingerprint }) => fingerprint));
  const placed = new Map<string, Pieces>();
  const place = ({ id, letters, fingerprint }: Sought, start: number) => {
    placed.set(id, [{ start, end: start + letters }]);
    free.get(fingerprint)?.delete(start);
  };
  const isCertain = ({ fingerprint }: Sought) =>
    wanted.get(fingerprint) === 1 && free.get(fingerprint)?.size === 1;

  for (const sentence of sought.filter(isCertain)) place(sentence, firstOf(free, sentence) ?? 0);
  for (const [index, sentence] of sought.entries()) {
    if (placed.has(sentence.id)) continue;
    const { from, to } = roomOf(sought, index, placed);
    const fits = (start: number) =>
      start >= (from ?? 0) && start + sentence.letters <= (to ?? Infinity);
    const start = [...(free.get(sentence.fingerprint) ?? [])].find(fits);
    if (start !== undefined) place(sentence, start);
  }
  // Out of order, as in a copy that puts the summary last, is better than not at all.
  for (const sentence of sought) {
    const start = placed.has(sentence.id) ? undefined : firstOf(free, sentence);
    if (start !== undefined) place(sentence, start);
  }
  return placed;
}

function firstOf(
  free: ReadonlyMap<string, ReadonlySet<number>>,
  { fingerprint }: Sought,
): number | undefined {
  return free.get(fingerprint)?.values().next().value;
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

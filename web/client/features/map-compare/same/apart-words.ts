/** Words that only one of two maps has: those that a reader may know to mean the same. Pure. */
import type { KeyedMap } from "../../../../../graph/maps/keyed-map.ts";
import type { Comparison } from "../read-comparison.ts";
import type { JoinedKind } from "./joined-words.ts";

export interface ApartWords {
  readonly mine: readonly string[];
  readonly other: readonly string[];
}

export function apartWords({ mine, other, concepts }: Comparison, kind: JoinedKind): ApartWords {
  if (kind === "phrases")
    return { mine: phrasesBeyond(mine, other), other: phrasesBeyond(other, mine) };
  return {
    mine: sorted(concepts.learnerOnly.map((key) => mine.concepts.get(key) ?? "")),
    other: sorted(concepts.goalOnly.map((key) => other.concepts.get(key) ?? "")),
  };
}

function phrasesBeyond(map: KeyedMap, beside: KeyedMap): readonly string[] {
  const known = new Set([...beside.propositions.values()].map(({ phrase }) => phrase));
  return sorted(
    [...map.propositions.values()]
      .filter(({ phrase }) => phrase !== "" && !known.has(phrase))
      .map(({ words }) => words.phrase),
  );
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== "").toSorted((a, b) => a.localeCompare(b));
}

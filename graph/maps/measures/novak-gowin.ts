/**
 * Novak and Gowin's score: propositions × 1 + hierarchy levels × 5 + branchings × 1 + cross-links × 10 + examples ×
 * 1; the weights can be changed.
 *
 * It needs no goal map. Levels are counted below the root, branchings are concepts that lead to more than one other,
 * cross-links join two branches ({@link findHierarchy}). A proposition counts when it has a linking phrase;
 * `isValid` lets a teacher, or a goal map, leave out more, also among cross-links. What a phrase such as "for
 * example" introduces counts as an example and as nothing else. The value has no upper bound: it grows with the map,
 * and maps of different tasks cannot be compared by it.
 *
 * Source: Novak & Gowin, Learning How to Learn (1984), as given by the University of Waterloo. How levels and
 * branches are found in a map with cycles is ours.
 */
import { foldText } from "../../store/fold-text.ts";
import { findHierarchy } from "../find-hierarchy.ts";
import type { KeyedMap, KeyedProposition } from "../keyed-map.ts";

const COUNTED = ["propositions", "levels", "branchings", "crossLinks", "examples"] as const;

export type NovakGowinCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

export const NOVAK_GOWIN_WEIGHTS: NovakGowinCounts = {
  propositions: 1,
  levels: 5,
  branchings: 1,
  crossLinks: 10,
  examples: 1,
};

export interface NovakGowinScore {
  readonly counts: NovakGowinCounts;
  readonly value: number;
}

export interface NovakGowinOptions {
  readonly weights?: NovakGowinCounts;
  readonly isValid?: (proposition: KeyedProposition) => boolean;
}

const EXAMPLE_PHRASES = new Set(
  [
    ["for example", "for instance", "e.g.", "such as", "has the example"],
    ["misalnya", "contohnya", "seperti", "antara lain"],
    ["наприклад", "приміром", "як-от", "зокрема"],
  ]
    .flat()
    .map(foldText),
);

export function scoreNovakGowin(
  { concepts, propositions }: KeyedMap,
  { weights = NOVAK_GOWIN_WEIGHTS, isValid = () => true }: NovakGowinOptions = {},
): NovakGowinScore {
  const valid = [...propositions.values()].filter(
    (proposition) => proposition.phrase !== "" && isValid(proposition),
  );
  const joined = valid.filter((proposition) => !isExample(proposition));
  const { levelOf, branchings, crossLinks } = findHierarchy(concepts.keys(), joined);
  const counts = {
    propositions: joined.length,
    levels: Math.max(0, ...levelOf.values()),
    branchings: branchings.length,
    crossLinks: crossLinks.length,
    examples: valid.length - joined.length,
  };
  let value = 0;
  for (const name of COUNTED) value += counts[name] * weights[name];
  return { counts, value };
}

function isExample({ words }: KeyedProposition): boolean {
  return EXAMPLE_PHRASES.has(foldText(words.phrase));
}

/** Orders what a store found for a search, and says which of a node's names matched. Pure, the same for every store. */
import type { GraphNode } from "../model/graph-node.ts";
import { foldWords } from "./fold-text.ts";
import type { SearchHit } from "./graph-store.ts";
import { compareById } from "./relation-graph.ts";
import { namesOf, type SearchName } from "./search-text.ts";

export interface SearchCandidate {
  readonly node: GraphNode;
  /** Edges of the relation graph at the node; a self-loop counts once. */
  readonly degree: number;
}

/** How well a name answers; a better one is worth more than any number of edges. */
const GRADE = { exact: 4, wholePrefix: 3, wordPrefix: 2, acrossNames: 1 } as const;
const GRADE_WEIGHT = 1_000_000;

/** Candidates that do not match at all are left out, so a store may find too many. */
export function rankHits(
  text: string,
  candidates: readonly SearchCandidate[],
  limit: number,
): readonly SearchHit[] {
  const words = foldWords(text);
  if (words.length === 0) return [];
  return candidates
    .flatMap((candidate) => gradeCandidate(words, candidate))
    .toSorted((a, b) => b.score - a.score || compareById(a.node, b.node))
    .slice(0, limit);
}

function gradeCandidate(
  words: readonly string[],
  { node, degree }: SearchCandidate,
): readonly SearchHit[] {
  const names = namesOf(node);
  let best: { readonly name: SearchName; readonly grade: number } | null = null;
  for (const name of names) {
    const grade = gradeName(words, name.folded);
    if (grade > (best?.grade ?? 0)) best = { name, grade };
  }
  best ??= gradeAcross(words, names);
  if (best === null) return [];
  const score = best.grade * GRADE_WEIGHT + Math.min(degree, GRADE_WEIGHT - 1);
  return [{ node, score, matched: best.name.text, language: best.name.language }];
}

function gradeName(words: readonly string[], folded: string): number {
  const typed = words.join(" ");
  if (folded === typed) return GRADE.exact;
  if (folded.startsWith(typed)) return GRADE.wholePrefix;
  return words.every((word) => hasWord(folded, word)) ? GRADE.wordPrefix : 0;
}

/** "TPD directive": one word in the abbreviation, the other in the name. The name with most of the words is shown. */
function gradeAcross(words: readonly string[], names: readonly SearchName[]) {
  const isFound = words.every((word) => names.some(({ folded }) => hasWord(folded, word)));
  if (!isFound) return null;
  const counted = names.map((name) => ({
    name,
    count: words.filter((word) => hasWord(name.folded, word)).length,
  }));
  const [first] = counted.toSorted((a, b) => b.count - a.count);
  return first === undefined ? null : { name: first.name, grade: GRADE.acrossNames };
}

function hasWord(folded: string, start: string): boolean {
  return ` ${folded}`.includes(` ${start}`);
}

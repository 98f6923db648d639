/**
 * Labels of which every node has one, each with a unique index on `id`. A node is found by its id under each of them in
 * turn: one label over all nodes would be one index, and would show in everything people ask about labels.
 */
import { compareText } from "../relation-graph.ts";

export const NODE_LABELS = [
  "Entity",
  "Work",
  "Author",
  "Figure",
  "Claim",
  "Section",
  "Passage",
  "Sentence",
  "Contested",
  "Territory",
  "Atlas",
] as const;

export function hasNodeLabel(labels: readonly string[]): boolean {
  return NODE_LABELS.some((label) => labels.includes(label));
}

/** Neo4j does not keep their order: the one that says what the node is comes first, the others by alphabet. */
export function orderLabels(labels: readonly string[]): readonly string[] {
  return labels.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b));
}

function rankOf(label: string): number {
  const rank = (NODE_LABELS as readonly string[]).indexOf(label);
  return rank === -1 ? NODE_LABELS.length : rank;
}

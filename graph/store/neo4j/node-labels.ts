/**
 * Labels of which every node has one, each with a unique index on `id`. A node is found by its id under each of them in
 * turn: one label over all nodes would be one index, and would show in everything people ask about labels.
 */
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

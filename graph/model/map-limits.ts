/** Bounds and colours of a concept map, by themselves: pages need them and not the schema. */

/** What fits a class with a large margin; a map beyond it is a sign of a wrong file. */
export const MAP_LIMITS = {
  concepts: 1000,
  phrases: 2000,
  groups: 100,
  /** Sources, or targets, of one phrase. */
  ends: 100,
  /** Characters of a label, of a phrase's words and of a group's name. */
  words: 300,
  title: 200,
  question: 500,
  note: 4000,
  /** Works, or claims, that one part rests on. */
  evidence: 50,
  /** Pixels from the middle of the plane to its edges, both ways. */
  plane: 1_000_000,
} as const;

/** Colours by name: each theme has its own shade of them. */
export const MAP_COLORS = ["sand", "clay", "leaf", "lake", "plum", "stone"] as const;

export type MapColor = (typeof MAP_COLORS)[number];

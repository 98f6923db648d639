/** A coach's hint: gentle, never in the way, and each says why. */
export const HINT_KINDS = [
  "no-phrase",
  "vague-phrase",
  "sentence-in-box",
  "label-twice",
  "joined-to-nothing",
  "many-children",
  "no-cross-link",
  "focus-question-absent",
] as const;

export type HintKind = (typeof HINT_KINDS)[number];

export interface Hint {
  /** The same while the same is to be said of the same parts, so that it can be silenced. */
  readonly id: string;
  readonly kind: HintKind;
  /** Ids of the concepts and phrases that it speaks of; empty when it speaks of the whole map. */
  readonly about: readonly string[];
  /** What a number in its sentence says: how many words, boxes or children there are. */
  readonly count: number;
}

export function toHint(kind: HintKind, about: readonly string[], count = about.length): Hint {
  return { id: [kind, ...about].join(":"), kind, about, count };
}

/** Words that a reader counts as the same, by hand: groups of labels and of phrases. Pure. */
export interface JoinedWords {
  readonly concepts: readonly (readonly string[])[];
  readonly phrases: readonly (readonly string[])[];
}

export type JoinedKind = keyof JoinedWords;

export const NONE_JOINED: JoinedWords = { concepts: [], phrases: [] };

/** Groups that share a word become one. */
export function joinWords(
  joined: JoinedWords,
  kind: JoinedKind,
  words: readonly string[],
): JoinedWords {
  const shares = (group: readonly string[]) => group.some((word) => words.includes(word));
  const touched = joined[kind].filter(shares).flat();
  const others = joined[kind].filter((group) => !shares(group));
  return { ...joined, [kind]: [...others, [...new Set([...touched, ...words])]] };
}

export function partWords(joined: JoinedWords, kind: JoinedKind, index: number): JoinedWords {
  return { ...joined, [kind]: joined[kind].filter((_group, at) => at !== index) };
}

/** What this browser kept; anything else counts as nothing. */
export function parseJoined(text: string | null): JoinedWords {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    if (typeof kept !== "object" || kept === null) return NONE_JOINED;
    const { concepts, phrases } = kept as Readonly<Record<string, unknown>>;
    return { concepts: groupsIn(concepts), phrases: groupsIn(phrases) };
  } catch {
    return NONE_JOINED;
  }
}

function groupsIn(value: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((group): group is unknown[] => Array.isArray(group))
    .map((group) => group.filter((word): word is string => typeof word === "string"))
    .filter((group) => group.length > 1);
}

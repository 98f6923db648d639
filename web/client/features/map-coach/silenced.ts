/** What a reader does not want to hear from the coach, kept in this browser for each map. */
import { HINT_KINDS, type Hint, type HintKind } from "../../../../graph/maps/coaching/hint.ts";

export interface Silenced {
  readonly isOff: boolean;
  readonly kinds: readonly HintKind[];
  /** Of single hints. */
  readonly ids: readonly string[];
}

export const NOTHING_SILENCED: Silenced = { isOff: false, kinds: [], ids: [] };
/** Older ones are forgotten: their hints are long followed. */
const MOST_IDS = 200;

export function heardOf(hints: readonly Hint[], { isOff, kinds, ids }: Silenced): readonly Hint[] {
  return isOff ? [] : hints.filter(({ id, kind }) => !kinds.includes(kind) && !ids.includes(id));
}

/** Whatever the browser gives back; what is not of this shape counts as nothing. */
export function parseSilenced(text: string | null): Silenced {
  const found = readObject(text);
  const kinds = readStrings(found["kinds"]);
  return {
    isOff: found["isOff"] === true,
    kinds: HINT_KINDS.filter((kind) => kinds.includes(kind)),
    ids: readStrings(found["ids"]).slice(-MOST_IDS),
  };
}

function readStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text ?? "{}");
    return typeof found === "object" && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}

export function silence(
  silenced: Silenced,
  what: { readonly id: string } | { readonly kind: HintKind },
): Silenced {
  if ("kind" in what) return { ...silenced, kinds: [...new Set([...silenced.kinds, what.kind])] };
  return { ...silenced, ids: [...new Set([...silenced.ids, what.id])].slice(-MOST_IDS) };
}

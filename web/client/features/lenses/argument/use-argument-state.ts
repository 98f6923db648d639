/** What the reader has asked the arguments for, and which theses are unfolded, as words of the lens. */
import { useMemo } from "react";
import { LONGEST_TEXT } from "../../../state/lens-words.ts";
import { idsIn, useLensWords, useUnknownWords } from "../use-lens-words.ts";
import type { Voice } from "./choose-theses.ts";

export interface ArgumentState {
  readonly typed: string;
  readonly voice: string | null;
  readonly open: ReadonlySet<string>;
  readonly find: (text: string) => void;
  readonly hear: (voice: string | null) => void;
  readonly unfold: (open: ReadonlySet<string>) => void;
}

export function useArgumentState(ids: readonly string[], voices: readonly Voice[]): ArgumentState {
  const { words, keep } = useLensWords();
  const open = useMemo(() => readOpen(words.open, ids), [words.open, ids]);
  const typed = words.find?.slice(0, LONGEST_TEXT) ?? "";
  const voice = voices.find(({ id }) => id === words.voice)?.id ?? null;
  const isKnown = (id: string) => KEYWORDS.includes(id) || ids.includes(id.replace(/^-/, ""));
  useUnknownWords({ find: typed, voice, open: idsIn(words.open, isKnown).join(",") });
  return {
    typed,
    voice,
    open,
    find: (text) => keep({ find: text }),
    hear: (next) => keep({ voice: next }),
    unfold: (next) => keep({ open: writeOpen(next, ids) }),
  };
}

const KEYWORDS = ["all", "none"];

/** `all`, `none`, what is open, or with a dash before each what is not; without the word the first is open. */
function readOpen(word: string | undefined, ids: readonly string[]): ReadonlySet<string> {
  if (word === "all") return new Set(ids);
  if (word === undefined) return new Set(ids.slice(0, 1));
  if (word === "none") return new Set();
  const folded = ids.filter((id) => word.split(",").includes(`-${id}`));
  if (folded.length > 0) return new Set(ids.filter((id) => !folded.includes(id)));
  return new Set(idsIn(word, (id) => ids.includes(id)));
}

function writeOpen(open: ReadonlySet<string>, ids: readonly string[]): string | null {
  const chosen = ids.filter((id) => open.has(id));
  const folded = ids.filter((id) => !open.has(id));
  if (folded.length === 0) return "all";
  if (chosen.length === 0) return "none";
  if (chosen.length === 1 && chosen[0] === ids[0]) return null;
  return chosen.length <= folded.length ? chosen.join(",") : folded.map((id) => `-${id}`).join(",");
}

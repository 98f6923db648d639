/** The text between quotes that is being written, and what it is a value of. */
import { type CypherWord, readCypherWords } from "../../../state/ask/cypher-words.ts";

export interface TextAtCaret {
  /** Behind the opening quote. */
  readonly from: number;
  readonly typed: string;
  readonly quote: string;
  /** The property that it is compared with, or `type()`; null where nothing says. */
  readonly key: string | null;
  /** Labels of the node that it stands in. */
  readonly labels: readonly string[];
  /** A part of a value (`CONTAINS`), or a whole one. */
  readonly isPart: boolean;
}

/** Null where the caret is in no text. */
export function readTextAtCaret(statement: string, caret: number): TextAtCaret | null {
  const words = readCypherWords(statement.slice(0, caret)).filter(({ kind }) => kind !== "comment");
  const text = words.at(-1);
  if (text?.kind !== "string" || !text.isOpen) return null;
  const before = words.slice(0, -1);
  const last = before.at(-1);
  return {
    from: text.from + 1,
    typed: text.text.slice(1),
    quote: text.text.slice(0, 1),
    key: readKey(before),
    labels: readLabels(before),
    isPart: isName(last, "CONTAINS", "WITH"),
  };
}

function readKey(before: readonly CypherWord[]): string | null {
  const words = isMark(before.at(-1), "[", ",") ? dropList(before) : [...before];
  if (!isComparing(words.at(-1))) return null;
  while (isComparing(words.at(-1))) words.pop();
  const key = words.at(-1);
  if (isMark(key, ")") && isName(words.at(-4), "TYPE")) return "type()";
  return key?.kind === "name" ? key.text : null;
}

/** `n.id IN ['a', ` as far as `IN`; empty where the list is no list of values. */
function dropList(before: readonly CypherWord[]): CypherWord[] {
  const words = [...before];
  while (isMark(words.at(-1), ",") || words.at(-1)?.kind === "string") words.pop();
  return isMark(words.pop(), "[") && isName(words.at(-1), "IN") ? words : [];
}

function isComparing(word: CypherWord | undefined): boolean {
  return isMark(word, ":", "=", "<", ">") || isName(word, ...COMPARING);
}

const COMPARING = ["IN", "CONTAINS", "STARTS", "ENDS", "WITH"];

/** `(n:Instrument {id: '` */
function readLabels(before: readonly CypherWord[]): readonly string[] {
  const open = before.findLastIndex((word) => isMark(word, "(", "["));
  const inside = open < 0 ? [] : before.slice(open);
  const map = inside.findIndex((word) => isMark(word, "{"));
  return inside
    .slice(0, map < 0 ? inside.length : map)
    .filter((word, index, all) => word.kind === "name" && isMark(all[index - 1], ":", "|", "&"))
    .map(({ text }) => text);
}

function isMark(word: CypherWord | undefined, ...marks: readonly string[]): boolean {
  return word?.kind === "mark" && marks.includes(word.text);
}

function isName(word: CypherWord | undefined, ...names: readonly string[]): boolean {
  return word?.kind === "name" && names.includes(word.text.toUpperCase());
}

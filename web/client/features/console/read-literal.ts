/** A value as Cypher writes it: what `:param` takes and what a list or a map is typed as. JSON is a part of it. */
import type { GateValue } from "../../../contract/cypher.ts";
import { type CypherWord, readCypherWords } from "../../state/ask/cypher-words.ts";

interface Reading {
  readonly words: readonly CypherWord[];
  at: number;
}

class Unreadable extends Error {}

/** Undefined where it is none, or where more follows. */
export function readLiteral(text: string): GateValue | undefined {
  const reading: Reading = { words: readCypherWords(text), at: 0 };
  try {
    const value = readValue(reading);
    return reading.at === reading.words.length ? value : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function readValue(reading: Reading): GateValue {
  const word = take(reading);
  switch (word.kind) {
    case "string":
      return unquote(word);
    case "number":
      return readNumber(word.text);
    case "name":
      return readName(word.text);
    default:
      if (word.text === "-") return readNumber(`-${take(reading).text}`);
      if (word.text === "[") return readList(reading);
      if (word.text === "{") return readMap(reading);
      throw new Unreadable();
  }
}

function readList(reading: Reading): GateValue {
  const values: GateValue[] = [];
  while (!isNext(reading, "]")) {
    if (values.length > 0) expectMark(reading, ",");
    values.push(readValue(reading));
  }
  expectMark(reading, "]");
  return values;
}

function readMap(reading: Reading): GateValue {
  const entries: [string, GateValue][] = [];
  while (!isNext(reading, "}")) {
    if (entries.length > 0) expectMark(reading, ",");
    const key = take(reading);
    expectMark(reading, ":");
    entries.push([key.kind === "string" ? unquote(key) : readKey(key), readValue(reading)]);
  }
  expectMark(reading, "}");
  return Object.fromEntries(entries);
}

function readKey({ kind, text }: CypherWord): string {
  if (kind === "name") return text;
  if (kind === "quoted") return text.slice(1, -1);
  throw new Unreadable();
}

function readName(text: string): GateValue {
  const values: Readonly<Record<string, GateValue>> = { true: true, false: false, null: null };
  const value = values[text.toLowerCase()];
  if (value === undefined) throw new Unreadable();
  return value;
}

/** A whole number that JavaScript would round goes as text behind a tag. */
function readNumber(text: string): GateValue {
  const value = Number(text);
  if (Number.isNaN(value)) throw new Unreadable();
  if (/^-?\d+$/.test(text) && !Number.isSafeInteger(value)) return { $int: text };
  return value;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function unquote({ text, isOpen }: CypherWord): string {
  if (isOpen) throw new Unreadable();
  return text
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_all, code: string | undefined, mark: string) =>
      code === undefined ? (ESCAPES[mark] ?? mark) : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function take(reading: Reading): CypherWord {
  const word = reading.words[reading.at];
  if (word === undefined) throw new Unreadable();
  reading.at += 1;
  return word;
}

function isNext({ words, at }: Reading, mark: string): boolean {
  return words[at]?.text === mark;
}

function expectMark(reading: Reading, mark: string): void {
  if (take(reading).text !== mark) throw new Unreadable();
}

/**
 * Names and values as Cypher writes them. A backslash before `u` begins an escape that is resolved before anything else is
 * read, even in a quoted name, so every backslash is written in a way that leaves none before a `u`.
 */
import type { PortableValue } from "../../model/portable-graph.ts";
import type { ColumnType, Scalar } from "../columns.ts";
import { writeNumber } from "../number-text.ts";

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Words that would be values where a name is meant. */
const VALUE_WORDS = /^(true|false|null|nan|inf|infinity)$/i;
const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LONG = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

/** In backticks only where it must be. */
export function cypherName(name: string): string {
  if (PLAIN_NAME.test(name) && !VALUE_WORDS.test(name)) return name;
  const quoted = name
    .replace(HALF_PAIR, "\uFFFD")
    .replaceAll("\\", String.raw`\u005C`)
    .replaceAll("`", "``")
    .replaceAll("\n", String.raw`\u000A`)
    .replaceAll("\r", String.raw`\u000D`)
    .replaceAll("\0", "\uFFFD");
  return `\`${quoted}\``;
}

export function cypherText(text: string): string {
  const escaped = text
    .replace(HALF_PAIR, "\uFFFD")
    .replaceAll("\\", String.raw`\\`)
    .replaceAll(String.raw`\\u`, String.raw`\\\u0075`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll("\r", String.raw`\r`)
    .replaceAll("\t", String.raw`\t`);
  return `"${escaped}"`;
}

/** A value as its column has it: whole numbers among fractions are fractions too. */
export function cypherValue(value: PortableValue, { of, isList }: ColumnType): string {
  if (!isList) return cypherScalar(value as string, of);
  return `[${(value as readonly string[]).map((item) => cypherScalar(item, of)).join(", ")}]`;
}

function cypherScalar(value: string | number | bigint | boolean, of: Scalar): string {
  if (typeof value === "string") return cypherText(value);
  if (typeof value === "boolean") return String(value);
  // A number that no integer of the database can hold is kept as text.
  if (typeof value === "bigint" && (value < LONG.least || value > LONG.most))
    return cypherText(String(value));
  return of === "double" ? cypherFloat(Number(value)) : String(value);
}

function cypherFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  const text = writeNumber(value);
  return /[.e]/.test(text) ? text.replace("e+", "e") : `${text}.0`;
}

/** What a parameter may be, and how it is typed into a field and read from it. */
import type { GateValue } from "../../../contract/cypher.ts";
import { readLiteral } from "./read-literal.ts";

export const PARAMETER_TYPES = [
  "text",
  "integer",
  "decimal",
  "boolean",
  "date",
  "list",
  "map",
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const SHAPES = {
  integer: /^-?\d+$/,
  decimal: /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  map: /^\{/,
};

/** What a value that came from elsewhere is: a link, a command, the library. */
export function typeOf(value: GateValue | undefined): ParameterType {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "decimal";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "$int" in value ? "integer" : "map";
  return "text";
}

export function formatParameter(value: GateValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null && "$int" in value) return String(value.$int);
  if (isPlainList(value)) return value.join(", ");
  return JSON.stringify(value);
}

/** Undefined where the text is no such value. */
export function parseParameter(text: string, type: ParameterType): GateValue | undefined {
  const trimmed = text.trim();
  switch (type) {
    case "text":
      return text;
    case "date":
      return isDate(trimmed) ? trimmed : undefined;
    case "list":
      return trimmed.startsWith("[") ? readLiteral(trimmed) : splitList(trimmed);
    default:
      return SHAPES[type].test(trimmed) ? readLiteral(trimmed) : undefined;
  }
}

function isDate(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text));
}

/** `a, b` without brackets is a list of texts, or of numbers where all are. */
function splitList(text: string): GateValue {
  const parts = text === "" ? [] : text.split(",").map((part) => part.trim());
  const areNumbers = parts.length > 0 && parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part));
  return areNumbers ? parts.map(Number) : parts;
}

/** One that reads back as itself without brackets. */
function isPlainList(value: GateValue): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (each) =>
        typeof each === "string" &&
        /^[^,[\]'"\s][^,'"]*$/.test(each) &&
        !/^-?\d/.test(each) &&
        each.trim() === each,
    )
  );
}

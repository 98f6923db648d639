/** A column's type in its title, as Neo4j's import tool has it: `order:long`, `places:string[]`. No type is text. */
import type { Column, ColumnType, Scalar } from "../columns.ts";

const TYPES: ReadonlyMap<string, Scalar> = new Map([
  ["string", "string"],
  ["long", "long"],
  ["int", "long"],
  ["double", "double"],
  ["float", "double"],
  ["boolean", "boolean"],
]);

/** @param isSure Whether the type must stand there even if it is text: the name alone would be misread. */
export function writeHeader({ name, of, isList }: Column, isSure: boolean): string {
  const type = `${of}${isList ? "[]" : ""}`;
  return type === "string" && !isSure ? name : `${name}:${type}`;
}

/** Null when the title has no type. */
export function parseHeader(title: string): Column | null {
  const colon = title.lastIndexOf(":");
  const type = parseType(title.slice(colon + 1));
  return colon === -1 || type === null ? null : { name: title.slice(0, colon), ...type };
}

function parseType(text: string): ColumnType | null {
  const isList = text.endsWith("[]");
  const of = TYPES.get(isList ? text.slice(0, -2) : text);
  return of === undefined ? null : { of, isList };
}

/** Names of types in GEXF 1.3, and of those that earlier versions and other programs use. */
import type { ColumnType, Scalar } from "../columns.ts";

export function toGexfType({ of, isList }: ColumnType): string {
  return isList ? `list${of}` : of;
}

const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ["string", "string"],
  ["anyuri", "string"],
  ["char", "string"],
  ["date", "string"],
  ["boolean", "boolean"],
  ["integer", "long"],
  ["int", "long"],
  ["long", "long"],
  ["short", "long"],
  ["byte", "long"],
  ["biginteger", "long"],
  ["float", "double"],
  ["double", "double"],
  ["bigdecimal", "double"],
]);

/** A type that is not known is read as text. */
export function fromGexfType(type: string): ColumnType {
  const lower = type.toLowerCase();
  const isList = lower.startsWith("list") || lower.endsWith("list") || lower.endsWith("[]");
  const name = lower.replace(/^list-?|(list|\[\])$/g, "");
  return { of: SCALARS.get(name) ?? "string", isList };
}

/** Types of GraphML, and the `attr.list` by which Neo4j's exports say that a text is a list. */
import type { ColumnType, Scalar } from "../columns.ts";

interface GraphmlType {
  readonly "attr.type": Scalar;
  readonly "attr.list"?: Scalar;
}

export function toGraphmlType({ of, isList }: ColumnType): GraphmlType {
  return isList ? { "attr.type": "string", "attr.list": of } : { "attr.type": of };
}

const SCALARS: ReadonlyMap<string, Scalar> = new Map([
  ["boolean", "boolean"],
  ["int", "long"],
  ["integer", "long"],
  ["long", "long"],
  ["float", "double"],
  ["double", "double"],
]);

export function fromGraphmlType(type: string, list: string | undefined): ColumnType {
  const named = (list ?? type).toLowerCase();
  return { of: SCALARS.get(named) ?? "string", isList: list !== undefined };
}

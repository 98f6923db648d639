/** What a cell of an answer is, read from its tags (`graph/gate/gate-value.ts`). */
import type {
  GateNode,
  GatePath,
  GateRelationship,
  GateValue,
} from "../../../../../graph/gate/gate-value.ts";

export type { GateNode, GatePath, GateRelationship, GateValue };

export interface GatePoint {
  readonly srid: number;
  readonly coordinates: readonly number[];
}

export type ReadValue =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number }
  /** Beyond 2^53. */
  | { readonly kind: "integer"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly GateValue[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, GateValue])[] }
  | { readonly kind: "node"; readonly node: GateNode }
  | { readonly kind: "relationship"; readonly relationship: GateRelationship }
  | { readonly kind: "path"; readonly path: GatePath }
  | { readonly kind: "point"; readonly point: GatePoint };

const NULL: ReadValue = { kind: "null" };

export function readValue(value: GateValue | undefined): ReadValue {
  if (value === null || value === undefined) return NULL;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (Array.isArray(value)) return { kind: "list", items: value };
  return readTagged(value as Readonly<Record<string, unknown>>);
}

function readTagged(map: Readonly<Record<string, unknown>>): ReadValue {
  const keys = Object.keys(map);
  const [tag] = keys;
  if (keys.length === 1 && tag !== undefined) {
    const content = map[tag];
    if (tag === "$int") return { kind: "integer", text: String(content) };
    if (tag === "$node") return { kind: "node", node: content as GateNode };
    if (tag === "$relationship")
      return { kind: "relationship", relationship: content as GateRelationship };
    if (tag === "$path") return { kind: "path", path: content as GatePath };
    if (tag === "$point") return { kind: "point", point: content as GatePoint };
    if (tag === "$map") return { kind: "map", entries: entriesOf(content) };
  }
  return { kind: "map", entries: entriesOf(map) };
}

function entriesOf(map: unknown): [string, GateValue][] {
  return Object.entries(map as Readonly<Record<string, GateValue>>);
}

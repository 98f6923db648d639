/** Labels, relationship types and property keys with their numbers, counted over the whole graph as an ingest wrote it. */
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import { isRelationTypeName, RELATION_TYPES } from "../../graph/model/relation-types.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Schema } from "../contract/schema.ts";

type Key = Schema["labels"][number]["keys"][number];

interface Counted {
  count: number;
  readonly keys: Map<string, { count: number; readonly types: Set<string> }>;
}

interface CountedType extends Counted {
  /** By both labels, with an arrow between them. */
  readonly between: Map<string, number>;
}

export async function countSchema(
  store: GraphStore,
): Promise<Pick<Schema, "labels" | "relationshipTypes">> {
  const labels = new Map<string, Counted>();
  const types = new Map<string, CountedType>();
  const kindOf = new Map<string, string>();
  for await (const { node, edge } of store.dump()) {
    if (node !== undefined) {
      kindOf.set(node.id, node.labels.at(-1) ?? "");
      for (const label of node.labels) add(entryOf(labels, label, createCounted), node);
    }
    if (edge !== undefined) {
      const type = entryOf(types, edge.type, () => ({ ...createCounted(), between: new Map() }));
      add(type, edge);
      const ends = `${kindOf.get(edge.source) ?? ""}→${kindOf.get(edge.target) ?? ""}`;
      type.between.set(ends, (type.between.get(ends) ?? 0) + 1);
    }
  }
  return {
    labels: mostFirst(labels, ({ keys, count }, name) => ({ name, count, keys: toKeys(keys) })),
    relationshipTypes: mostFirst(types, toType),
  };
}

function createCounted(): Counted {
  return { count: 0, keys: new Map() };
}

function entryOf<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}

function add(counted: Counted, { id, properties }: GraphNode | GraphEdge): void {
  counted.count += 1;
  for (const [name, value] of Object.entries({ id, ...properties })) {
    const key = entryOf(counted.keys, name, () => ({ count: 0, types: new Set<string>() }));
    key.count += 1;
    key.types.add(typeOf(value));
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `LIST<${value.length === 0 ? "ANY" : typeOf(value[0])}>`;
  if (typeof value === "number") return Number.isInteger(value) ? "INTEGER" : "FLOAT";
  if (typeof value === "bigint") return "INTEGER";
  return typeof value === "boolean" ? "BOOLEAN" : "STRING";
}

function toType({ count, keys, between }: CountedType, name: string) {
  return {
    name,
    count,
    keys: toKeys(keys),
    between: mostFirst(
      new Map([...between].map(([ends, number]) => [ends, { count: number }])),
      (each, ends) => {
        const [from = "", to = ""] = ends.split("→");
        return { from, to, count: each.count };
      },
    ),
    phrases: phrasesOf(name),
  };
}

function phrasesOf(name: string) {
  if (!isRelationTypeName(name)) return null;
  const { en, id, uk } = RELATION_TYPES[name];
  return { en: en.one, id: id.is, uk: uk.one };
}

function toKeys(keys: Counted["keys"]): Key[] {
  return mostFirst(keys, ({ count, types }, name) => {
    // A whole number among fractions is one of them: stores do not always tell 1 from 1.0.
    if (types.has("FLOAT")) types.delete("INTEGER");
    return { name, count, types: [...types].toSorted() };
  });
}

function mostFirst<Value extends { readonly count: number }, Result>(
  map: ReadonlyMap<string, Value>,
  make: (value: Value, name: string) => Result,
): Result[] {
  return [...map]
    .toSorted(([a, { count: most }], [b, { count }]) => count - most || (a < b ? -1 : 1))
    .map(([name, value]) => make(value, name));
}

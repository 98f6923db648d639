/**
 * Another graph of the same make: what is right there and here is right by its question, not by chance. Deterministic, so
 * that a class is judged alike. Ids and names of what there was stay, because a statement may rightly ask for them; what
 * is joined to what, how many there are and when things were changes everywhere.
 */
import { groupBy } from "../group-by.ts";
import type { GraphEdge } from "../model/graph-edge.ts";
import type { GraphNode } from "../model/graph-node.ts";
import type { Properties } from "../model/property.ts";

export interface WholeGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const DATES = ["date", "dateEnd", "from", "to"];
/** Of each set of labels so many nodes get a twin, and of each relationship type one edge in so many goes. */
const TWINS = 3;
const LOST = 7;

export function alterGraph({ nodes, edges }: WholeGraph): WholeGraph {
  const twins = makeTwins(nodes);
  const kept = dropSome(edges);
  const changed = nodes.map((node) => ({ ...node, properties: laterDates(node.properties) }));
  const all = [...changed, ...twins.nodes];
  return {
    nodes: all,
    edges: [...kept.map(otherStatus), ...ofTwins(edges, twins.of), ...addFans(kept, all)],
  };
}

interface Twins {
  readonly nodes: readonly GraphNode[];
  /** The twin of an id. */
  readonly of: ReadonlyMap<string, string>;
}

function makeTwins(nodes: readonly GraphNode[]): Twins {
  const of = new Map<string, string>();
  const made = [...groupBy(nodes, ({ labels }) => labels.join(" ")).values()].flatMap((alike) =>
    alike.slice(0, TWINS).map((node, index): GraphNode => {
      const id = `${node.id}-twin`;
      of.set(node.id, id);
      const { name } = node.properties;
      const named = typeof name === "string" ? { name: `${name} (${index + 2})` } : {};
      return { ...node, id, properties: { ...laterDates(node.properties), ...named } };
    }),
  );
  return { nodes: made, of };
}

/** A twin has the relations of the node that it is like. */
function ofTwins(edges: readonly GraphEdge[], of: Twins["of"]): readonly GraphEdge[] {
  return edges.flatMap((edge) => {
    const [source, target] = [of.get(edge.source), of.get(edge.target)];
    if (source === undefined && target === undefined) return [];
    return {
      ...edge,
      id: `${edge.id}-twin`,
      source: source ?? edge.source,
      target: target ?? edge.target,
    };
  });
}

/** Each source of a type has one more target, each target one more source: of nodes like those it has. */
function addFans(edges: readonly GraphEdge[], nodes: readonly GraphNode[]): readonly GraphEdge[] {
  const labelsOf = new Map(nodes.map(({ id, labels }) => [id, labels.join(" ")]));
  const alike = groupBy(nodes, ({ labels }) => labels.join(" "));
  const joined = new Set(edges.map(pairOf));
  const other = (id: string, salt: string): string | undefined => {
    const candidates = alike.get(labelsOf.get(id) ?? "") ?? [];
    return candidates[hashOf(salt) % Math.max(candidates.length, 1)]?.id;
  };
  const added: GraphEdge[] = [];
  const add = (edge: GraphEdge): void => {
    if (edge.source === edge.target || joined.has(pairOf(edge))) return;
    joined.add(pairOf(edge));
    added.push(edge);
  };
  for (const edge of firstOfEach(edges, ({ type, source }) => `${type} ${source}`))
    add({
      ...edge,
      id: `${edge.id}-out`,
      target: other(edge.target, `${edge.id} out`) ?? edge.target,
    });
  for (const edge of firstOfEach(edges, ({ type, target }) => `${type} ${target}`))
    add({
      ...edge,
      id: `${edge.id}-in`,
      source: other(edge.source, `${edge.id} in`) ?? edge.source,
    });
  return added;
}

function dropSome(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  return [...groupBy(edges, ({ type }) => type).values()].flatMap((alike) =>
    alike.length < 3 ? alike : alike.filter(({ id }) => hashOf(id) % LOST !== 0),
  );
}

function otherStatus(edge: GraphEdge): GraphEdge {
  const { status } = edge.properties;
  if (typeof status !== "string" || hashOf(`${edge.id} status`) % 4 !== 0) return edge;
  const changed = status === "contested" ? "stated" : "contested";
  return { ...edge, properties: { ...edge.properties, status: changed } };
}

/** A year later, at the precision there was. */
function laterDates(properties: Properties): Properties {
  const later = Object.fromEntries(
    DATES.flatMap((key) => {
      const date = properties[key];
      if (typeof date !== "string" || !/^\d{4}/.test(date)) return [];
      return [[key, String(Number(date.slice(0, 4)) + 1).padStart(4, "0") + date.slice(4)]];
    }),
  );
  return { ...properties, ...later };
}

function pairOf({ type, source, target }: GraphEdge): string {
  return `${type} ${source} ${target}`;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...groupBy(items, keyOf).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * The protection chain as layers: which entities stand on a whole chain from an actor to one of the seven securities,
 * and the links between them. Parallel relations of two entities are one link, the best of them first.
 */
import type { Status } from "../../../../../graph/model/kinds.ts";
import type { LensReading } from "../../../../contract/lenses.ts";
import type { EntitySummary, Relation } from "../../../../contract/shared.ts";
import { LAST_STAGE, stageOf } from "./chain-stages.ts";

export interface ChainNode {
  readonly entity: EntitySummary;
  readonly stage: number;
}

export interface ChainLink {
  readonly source: string;
  readonly target: string;
  /** Of the first relation. */
  readonly status: Status;
  /** The article's own before others', stated before contested before background. */
  readonly relations: readonly [Relation, ...Relation[]];
}

export interface ChainGraph {
  readonly nodes: ReadonlyMap<string, ChainNode>;
  readonly links: readonly ChainLink[];
  readonly linksFrom: ReadonlyMap<string, readonly ChainLink[]>;
  readonly linksTo: ReadonlyMap<string, readonly ChainLink[]>;
  /** How many entities have a step to or from them, yet stand on no whole chain. */
  readonly apart: number;
}

const STATUS_RANK: Readonly<Record<Status, number>> = { stated: 0, contested: 1, background: 2 };

type ChainSource = Pick<LensReading, "entities" | "relations">;

export function createChainGraph({ entities, relations }: ChainSource): ChainGraph {
  const all = new Map(
    entities
      .map((entity) => ({ entity, stage: stageOf(entity.kind) }))
      .filter(({ stage }) => stage >= 0)
      .map((node) => [node.entity.id, node]),
  );
  const links = toLinks(relations).filter(
    ({ source, target }) => (all.get(source)?.stage ?? 0) < (all.get(target)?.stage ?? 0),
  );
  const isStart = (id: string) => all.get(id)?.stage === 0;
  const isEnd = (id: string) => all.get(id)?.stage === LAST_STAGE;
  const led = reach([...all.keys()].filter(isStart), groupBy(links, "source"), "target");
  const leading = reach([...all.keys()].filter(isEnd), groupBy(links, "target"), "source");
  const isWhole = (id: string) => led.has(id) && leading.has(id);
  const kept = links.filter(({ source, target }) => isWhole(source) && isWhole(target));
  // The seven are seven, whether or not a chain reaches each.
  const nodes = new Map([...all].filter(([id]) => isEnd(id) || isWhole(id)));
  return {
    nodes,
    links: kept,
    linksFrom: groupBy(kept, "source"),
    linksTo: groupBy(kept, "target"),
    apart: all.size - nodes.size,
  };
}

export interface Along {
  readonly names: ReadonlySet<string>;
  readonly has: (link: ChainLink) => boolean;
}

/** Everything that stands on a chain with an entity, itself too, and the links of those chains. */
export function alongChains(graph: ChainGraph, id: string): Along {
  const after = reach([id], graph.linksFrom, "target");
  const before = reach([id], graph.linksTo, "source");
  return {
    names: new Set([...before, ...after]),
    // A line from before to after that passes the entity by is none of its own.
    has: ({ source, target }) =>
      (before.has(source) && before.has(target)) || (after.has(source) && after.has(target)),
  };
}

export function degreeOf(graph: ChainGraph, id: string): number {
  return (graph.linksFrom.get(id)?.length ?? 0) + (graph.linksTo.get(id)?.length ?? 0);
}

function toLinks(relations: readonly Relation[]): ChainLink[] {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.source} ${relation.target}`;
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
  }
  return [...pairs.values()].map((parallel) => {
    const [first, ...others] = parallel.toSorted(compareRelations) as [Relation, ...Relation[]];
    const { source, target, status } = first;
    return { source, target, status, relations: [first, ...others] };
  });
}

function compareRelations(a: Relation, b: Relation): number {
  return STATUS_RANK[a.status] - STATUS_RANK[b.status] || a.id.localeCompare(b.id, "en");
}

type End = "source" | "target";

function groupBy(links: readonly ChainLink[], end: End): Map<string, ChainLink[]> {
  const groups = new Map<string, ChainLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}

function reach(
  starts: readonly string[],
  links: ReadonlyMap<string, readonly ChainLink[]>,
  end: End,
): Set<string> {
  const seen = new Set(starts);
  // A set that grows while it is walked gives what was added, too.
  for (const id of seen) for (const link of links.get(id) ?? []) seen.add(link[end]);
  return seen;
}

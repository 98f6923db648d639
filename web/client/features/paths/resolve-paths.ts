/** The answer with its ids replaced by what they name, in the groups in which a reader sees it. Pure. */
import type { Path, Paths } from "../../../contract/paths.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import type { Lit } from "../../state/view.ts";
import type { WholePath } from "./read-path.ts";

export interface ShownPath extends WholePath {
  readonly lit: Lit;
  /** For each step, the other relations between the same two. */
  readonly beside: readonly (readonly Relation[])[];
}

export interface ShownPair {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly ShownPath[];
  readonly answer: Paths["pairs"][number];
}

export interface ShownJoined {
  readonly lit: Lit;
  readonly pairs: NonNullable<Paths["joined"]>["pairs"];
  readonly isWhole: boolean;
}

export interface Shown {
  readonly pairs: readonly ShownPair[];
  /** Null for two ends, and where nothing can be joined. */
  readonly joined: ShownJoined | null;
  readonly shortTitles: ReadonlyMap<string, string>;
}

export function resolvePaths(answer: Paths): Shown {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const relations = new Map(answer.relations.map((relation) => [relation.id, relation]));
  const pairs = answer.pairs.map((pair) => ({
    from: pair.from,
    to: pair.to,
    answer: pair,
    paths: answer.paths
      .filter(({ from, to }) => from === pair.from && to === pair.to)
      .map((path) => toShown(path, { entities, relations })),
  }));
  return {
    pairs,
    joined: joinedOf(answer, pairs),
    shortTitles: new Map(answer.works.map(({ id, short }) => [id, short])),
  };
}

interface Known {
  readonly entities: ReadonlyMap<string, EntitySummary>;
  readonly relations: ReadonlyMap<string, Relation>;
}

function toShown({ nodes, relations, beside }: Path, known: Known): ShownPath {
  const allOf = (ids: readonly string[]) => ids.flatMap((id) => known.relations.get(id) ?? []);
  return {
    lit: { nodes, edges: relations },
    nodes: nodes.flatMap((id) => known.entities.get(id) ?? []),
    relations: allOf(relations),
    beside: beside.map(allOf),
  };
}

/** What is lit is the best path of each pair that the answer names. */
function joinedOf({ joined }: Paths, pairs: readonly ShownPair[]): ShownJoined | null {
  if (joined === null || joined.pairs.length === 0) return null;
  const best = joined.pairs.flatMap(
    ({ from, to }) => pairs.find((pair) => pair.from === from && pair.to === to)?.paths[0] ?? [],
  );
  const union = (part: keyof Lit) => [...new Set(best.flatMap(({ lit }) => lit[part]))];
  return { ...joined, lit: { nodes: union("nodes"), edges: union("edges") } };
}

export function isSameLit(a: Lit, b: Lit | null): boolean {
  return b !== null && a.nodes.join() === b.nodes.join() && a.edges.join() === b.edges.join();
}

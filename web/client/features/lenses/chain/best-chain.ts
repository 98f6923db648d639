/**
 * The best chain through what the reader chose: of all whole chains the one with most steps, then with fewest that the
 * article does not bear out, then through the best connected. Scores add up along a chain, so one pass over the layers finds it.
 */
import type { Status } from "../../../../../graph/model/kinds.ts";
import { type ChainGraph, type ChainLink, degreeOf } from "./chain-graph.ts";
import { LAST_STAGE } from "./chain-stages.ts";

export interface Chain {
  /** From left to right. */
  readonly nodes: readonly string[];
  /** One fewer than the nodes. */
  readonly links: readonly ChainLink[];
}

/** Null where no chain passes through all of them. */
export function findBestChain(graph: ChainGraph, chosen: readonly string[]): Chain | null {
  const stops = chosen.toSorted((a, b) => stageIn(graph, a) - stageIn(graph, b));
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return null;
  const legs = [
    findLeg(
      graph,
      (id) => stageIn(graph, id) === 0,
      (id) => id === first,
    ),
    ...stops.slice(1).map((stop, index) =>
      findLeg(
        graph,
        (id) => id === stops[index],
        (id) => id === stop,
      ),
    ),
    findLeg(
      graph,
      (id) => id === last,
      (id) => stageIn(graph, id) === LAST_STAGE,
    ),
  ];
  const links = legs.flatMap((leg) => leg ?? []);
  if (legs.includes(null) || links.length === 0) return null;
  return toChain(links);
}

/** The chain through nodes that follow one another, whole or not; null where two of them are not linked. */
export function followChain(graph: ChainGraph, nodes: readonly string[]): Chain | null {
  const links = nodes
    .slice(1)
    .map((id, index) => graph.linksTo.get(id)?.find(({ source }) => source === nodes[index]));
  if (nodes.length === 0 || nodes.some((id) => !graph.nodes.has(id))) return null;
  return links.some((link) => link === undefined) ? null : { nodes, links: links as ChainLink[] };
}

function toChain(links: readonly ChainLink[]): Chain {
  const [first] = links;
  return { nodes: [first?.source ?? "", ...links.map(({ target }) => target)], links };
}

type Test = (id: string) => boolean;

interface Reached {
  readonly score: number;
  readonly link: ChainLink | null;
}

/** The best way from any of the starts to any of the ends; empty where a start is an end; null where there is none. */
function findLeg(graph: ChainGraph, isStart: Test, isEnd: Test): ChainLink[] | null {
  const reached = new Map<string, Reached>();
  let end: { readonly id: string; readonly score: number } | null = null;
  for (const id of inOrder(graph)) {
    const best = arriveAt(graph, id, { reached, isStart });
    if (best === null) continue;
    reached.set(id, best);
    if (isEnd(id) && (end === null || best.score > end.score)) end = { id, score: best.score };
  }
  return end === null ? null : walkBack(end.id, reached);
}

interface Search {
  readonly reached: ReadonlyMap<string, Reached>;
  readonly isStart: Test;
}

function arriveAt(graph: ChainGraph, id: string, { reached, isStart }: Search): Reached | null {
  let best: Reached | null = isStart(id) ? { score: 0, link: null } : null;
  for (const link of graph.linksTo.get(id) ?? []) {
    const before = reached.get(link.source);
    if (before === undefined) continue;
    const score = before.score + scoreOf(graph, link);
    if (best === null || score > best.score) best = { score, link };
  }
  return best;
}

function walkBack(end: string, reached: ReadonlyMap<string, Reached>): ChainLink[] {
  const links: ChainLink[] = [];
  let link = reached.get(end)?.link ?? null;
  while (link !== null) {
    links.unshift(link);
    link = reached.get(link.source)?.link ?? null;
  }
  return links;
}

/** Weights far enough apart that five steps of a lesser one never outweigh a greater one. */
const PER_STEP = 1e9;
const COST: Readonly<Record<Status, number>> = { stated: 0, contested: 1e4, background: 1e6 };

function scoreOf(graph: ChainGraph, { target, status }: ChainLink): number {
  return PER_STEP - COST[status] + degreeOf(graph, target);
}

function stageIn(graph: ChainGraph, id: string): number {
  return graph.nodes.get(id)?.stage ?? -1;
}

/** From left to right, and by id, so that the answer is always the same. */
function inOrder(graph: ChainGraph): string[] {
  return [...graph.nodes.keys()].toSorted(
    (a, b) => stageIn(graph, a) - stageIn(graph, b) || a.localeCompare(b, "en"),
  );
}

/**
 * The part of the graph that a search for paths has asked for so far. Kept lean: it may hold tens of thousands of edges,
 * of which a search goes over few.
 */
import { isRelationTypeName, RELATION_TYPES } from "../model/relation-types.ts";

export interface PathEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly status: string;
  readonly origin: string;
}

export type PathDirection = "any" | "along";

type Adjacency = Map<string, PathEdge[]>;

const NONE: readonly PathEdge[] = [];
/** Ids in one question to the store. */
export const BATCH = 100;

export interface KnownGraphOptions {
  readonly edgesAt: (ids: readonly string[]) => Promise<readonly PathEdge[]>;
  readonly direction: PathDirection;
  readonly maxEdges: number;
}

export class KnownGraph {
  readonly #options: KnownGraphOptions;
  readonly #asked = new Set<string>();
  readonly #edgeIds = new Set<string>();
  readonly #leaving: Adjacency = new Map();
  /** The same one where direction does not matter. */
  readonly #arriving: Adjacency;

  constructor(options: KnownGraphOptions) {
    this.#options = options;
    this.#arriving = options.direction === "any" ? this.#leaving : new Map();
  }

  /** Calls with every node that a path may go to from here, once for every edge that leads there. */
  eachAfter(id: string, visit: (id: string) => void): void {
    for (const edge of this.#leaving.get(id) ?? NONE) visit(otherEnd(edge, id));
  }

  /** Calls with every node that a path may have come from, once for every edge. */
  eachBefore(id: string, visit: (id: string) => void): void {
    for (const edge of this.#arriving.get(id) ?? NONE) visit(otherEnd(edge, id));
  }

  /** Parallel edges are one step: they join the same two nodes, and a path goes over them once. */
  edgesOfStep(from: string, to: string): readonly PathEdge[] {
    return (this.#leaving.get(from) ?? NONE).filter((edge) => otherEnd(edge, from) === to);
  }

  /** Asks for every edge at these nodes. False when it may hold no more, and some were not asked for. */
  async learn(ids: readonly string[]): Promise<boolean> {
    const { edgesAt, maxEdges } = this.#options;
    const unknown = ids.filter((id) => !this.#asked.has(id));
    for (let start = 0; start < unknown.length; start += BATCH) {
      if (this.#edgeIds.size > maxEdges) return false;
      const batch = unknown.slice(start, start + BATCH);
      for (const edge of await edgesAt(batch)) this.#add(edge);
      for (const id of batch) this.#asked.add(id);
    }
    return true;
  }

  #add(edge: PathEdge): void {
    const { id, source, target } = edge;
    if (source === target || this.#edgeIds.has(id)) return;
    this.#edgeIds.add(id);
    const isBothWays = this.#options.direction === "any" || isSymmetric(edge);
    link(this.#leaving, source, edge);
    if (isBothWays) link(this.#leaving, target, edge);
    if (this.#arriving === this.#leaving) return;
    link(this.#arriving, target, edge);
    if (isBothWays) link(this.#arriving, source, edge);
  }
}

function isSymmetric({ type }: PathEdge): boolean {
  return isRelationTypeName(type) && RELATION_TYPES[type].symmetric;
}

function otherEnd({ source, target }: PathEdge, id: string): string {
  return source === id ? target : source;
}

function link(adjacency: Adjacency, id: string, edge: PathEdge): void {
  const edges = adjacency.get(id);
  if (edges === undefined) adjacency.set(id, [edge]);
  else edges.push(edge);
}

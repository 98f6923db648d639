/**
 * The port: everything the rest of the project may ask of a graph, whatever keeps it.
 * Every adapter passes `test/contracts/graph-store.contract.ts`; a promise made here and not tested there is not a promise.
 *
 * What an ingest wrote is marked (`content-hash.ts`); everything else belongs to somebody. Labels come with `Entity` first,
 * then alphabetically: not every engine keeps their order.
 * The *relation graph* is the nodes labelled `Entity`, `Work`, `Author`, `Figure` or `Claim` and the direct edges between
 * them whose type is in the closed list (`graph/model/relation-types.ts`); search, neighbors and paths walk only that.
 */
import type { ChangePlan, EdgeKey } from "../model/change-plan.ts";
import type { GraphEdge } from "../model/graph-edge.ts";
import type { GraphNode } from "../model/graph-node.ts";
import type { Language } from "../model/kinds.ts";
import type { PropertyValue } from "../model/property.ts";

export interface CallOptions {
  /** Rejects with the signal's reason once it is aborted. Neo4j cancels the statement; the embedded engine cannot. */
  readonly signal?: AbortSignal;
}

export interface Engine {
  readonly name: "embedded" | "neo4j";
  readonly version: string;
}

export interface SearchQuery {
  /** As typed: any language, a prefix, with or without diacritics, with characters that mean something to Lucene. */
  readonly text: string;
  /** Kinds the hit may have. Empty means any. `Work` and `Author` are kinds here. */
  readonly kinds: readonly string[];
  readonly limit: number;
}

export interface SearchHit {
  readonly node: GraphNode;
  /** Higher is better; only the order means anything, and only within one answer. */
  readonly score: number;
  /** The name, alias or label that matched, and its language where it has one. */
  readonly matched: string;
  readonly language: Language | null;
}

export interface NeighborCount {
  readonly type: string;
  /** `out`: the node is the edge's source. A self-loop counts once, as `out`. */
  readonly direction: "out" | "in";
  readonly count: number;
  readonly contested: number;
}

export interface NeighborsQuery {
  readonly id: string;
  /** Relation types to follow. Empty means any. */
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  /** Kinds the *neighbor* may have. Empty means any. */
  readonly kinds: readonly string[];
  /** Neighbors at most, the most connected first, then by id. */
  readonly limit: number;
}

export interface Neighborhood {
  /** Without the node that was asked about. */
  readonly nodes: readonly GraphNode[];
  /** Every edge of the query's types and direction between the node and these neighbors, ordered by id. */
  readonly edges: readonly GraphEdge[];
  /** Neighbors there are in all, before the limit. */
  readonly total: number;
}

export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  /** Relation types a path may use. Empty means any. */
  readonly types: readonly string[];
  /** Statuses a path may use. Empty means any. */
  readonly statuses: readonly string[];
  /** `along`: each step goes from its edge's source to its target, but where the type says the same both ways. */
  readonly direction: "any" | "along";
  /** Edges at most, 1–8. */
  readonly maxLength: number;
  /** Paths at most, 1–50. */
  readonly limit: number;
}

/** Without repeated nodes, from entity to entity, through entities only. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  /** For each step, the edge that says most of it. */
  readonly edges: readonly GraphEdge[];
  /** For each step, the other edges between the same two nodes that a path may use. */
  readonly beside: readonly (readonly GraphEdge[])[];
}

export interface FoundPaths {
  /** Those that tell most first (`rank-paths.ts`): the shortest, of equal length those through the least connected nodes. */
  readonly paths: readonly GraphPath[];
  /** Whether there are others within the length; `unknown` when a search that grew too large ended with what it had. */
  readonly more: "no" | "yes" | "unknown";
}

/** What an ingest once wrote, small enough to compare: a content hash per element. */
export interface Snapshot {
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, { readonly hash: string; readonly type: string }>;
}

export interface QueryResult {
  readonly columns: readonly string[];
  /** Values are JSON-like; nodes and edges come as {@link GraphNode} and {@link GraphEdge}. */
  readonly rows: readonly (readonly unknown[])[];
}

export interface ApplyProgress {
  readonly done: number;
  readonly total: number;
}

export interface DumpRecord {
  readonly node?: GraphNode;
  readonly edge?: GraphEdge;
}

export interface GraphStore {
  readonly engine: Engine;

  /** One of the library's own statements (`queries/`), read-only. Never a person's text: that is the gate's. */
  query(
    statement: string,
    parameters: Readonly<Record<string, PropertyValue | null | readonly string[]>>,
    options?: CallOptions,
  ): Promise<QueryResult>;

  /** A node that an ingest wrote. @throws NodeNotFoundError */
  node(id: string, options?: CallOptions): Promise<GraphNode>;
  search(query: SearchQuery, options?: CallOptions): Promise<readonly SearchHit[]>;
  /** Ordered by type, then direction. @throws NodeNotFoundError */
  neighborCounts(id: string, options?: CallOptions): Promise<readonly NeighborCount[]>;
  /** @throws NodeNotFoundError */
  neighbors(query: NeighborsQuery, options?: CallOptions): Promise<Neighborhood>;
  /** There is none from a node to itself. @throws NodeNotFoundError */
  paths(query: PathsQuery, options?: CallOptions): Promise<FoundPaths>;
  /** All entities and the direct edges between them: the one call that reads the whole graph. */
  overview(options?: CallOptions): Promise<{
    readonly nodes: readonly GraphNode[];
    readonly edges: readonly GraphEdge[];
  }>;

  /** Constraints and indexes; does nothing where they exist. */
  prepare(): Promise<void>;
  /** Content hashes of everything that an ingest wrote. */
  snapshot(): Promise<Snapshot>;
  /**
   * Labels of nodes that no ingest wrote (`Sealed` aside), with their numbers; nodes without one count as `(no label)`.
   * Empty when the database is ours alone.
   */
  foreignLabels(): Promise<ReadonlyMap<string, number>>;
  /**
   * Of these ids, the nodes that have edges which no ingest wrote. They cannot be deleted without touching
   * what people made.
   */
  nodesWithForeignEdges(ids: readonly string[]): Promise<readonly string[]>;
  /**
   * Writes a plan in batches, each a transaction: deletes edges then nodes, creates nodes then edges, updates last.
   * A stop in the middle leaves whole batches, and the next plan mends it. The marks of `content-hash.ts` are added to
   * whatever it writes and are never returned by the reading methods.
   * @throws StatementFailedError for an edge without its ends, an id that is taken, an update of what is not there
   */
  apply(plan: ChangePlan, onProgress?: (progress: ApplyProgress) => void): Promise<void>;

  /** Everything an ingest wrote, nodes before edges, each ordered by id: equal graphs give equal dumps. */
  dump(): AsyncIterable<DumpRecord>;
  /** Makes committed work safe against loss of power, where the engine has such a step. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

export type { ChangePlan, EdgeKey, GraphEdge, GraphNode };

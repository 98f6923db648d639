/** The graph in a Neo4j database: one server or a cluster, known by its address alone. */
import type { ChangePlan } from "../../model/change-plan.ts";
import type {
  ApplyProgress,
  CallOptions,
  DumpRecord,
  Engine,
  GraphStore,
  NeighborsQuery,
  PathsQuery,
  SearchQuery,
} from "../graph-store.ts";
import { applyPlan } from "./apply-plan.ts";
import { Connection } from "./connection.ts";
import { hasDynamicTypes } from "./dynamic-types.ts";
import { findNode } from "./find-nodes.ts";
import { countForeignLabels, findNodesWithForeignEdges } from "./foreign-data.ts";
import { countNeighbors, findNeighbors } from "./neighbors.ts";
import { type Neo4jSettings, openDriver } from "./open-driver.ts";
import { findPaths } from "./paths.ts";
import { dumpAll, readOverview, readSnapshot } from "./read-everything.ts";
import { runQuery } from "./run-query.ts";
import { prepareSchema } from "./schema.ts";
import { createSearch } from "./search-nodes.ts";
import { toNode } from "./to-graph.ts";
import type { Parameters } from "./to-parameters.ts";

export type { Neo4jSettings };

/** @throws StoreUnavailableError, StoreRefusedError, StoreTooOldError */
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const { driver, address, version } = await openDriver(settings);
  return new Neo4jStore(new Connection(driver, address), version);
}

class Neo4jStore implements GraphStore {
  readonly engine: Engine;
  readonly #connection: Connection;
  readonly #searchNodes = createSearch();

  constructor(connection: Connection, version: string) {
    this.#connection = connection;
    this.engine = { name: "neo4j", version };
  }

  async query(statement: string, parameters: Parameters, options?: CallOptions) {
    return this.#connection.read((tx) => runQuery(tx, statement, parameters), options);
  }

  async node(id: string, options?: CallOptions) {
    return this.#connection.read(async (tx) => toNode(await findNode(tx, id)), options);
  }

  async search(query: SearchQuery, options?: CallOptions) {
    return this.#connection.read((tx) => this.#searchNodes(tx, query), options);
  }

  async neighborCounts(id: string, options?: CallOptions) {
    return this.#connection.read((tx) => countNeighbors(tx, id), options);
  }

  async neighbors(query: NeighborsQuery, options?: CallOptions) {
    return this.#connection.read((tx) => findNeighbors(tx, query), options);
  }

  async paths(query: PathsQuery, options?: CallOptions) {
    return this.#connection.read((tx) => findPaths(tx, query), options);
  }

  async overview(options?: CallOptions) {
    return this.#connection.read(readOverview, options);
  }

  async prepare() {
    await prepareSchema(this.#connection);
  }

  async snapshot() {
    return this.#connection.read(readSnapshot);
  }

  async foreignLabels() {
    return this.#connection.read(countForeignLabels);
  }

  async nodesWithForeignEdges(ids: readonly string[]) {
    return this.#connection.read((tx) => findNodesWithForeignEdges(tx, ids));
  }

  async apply(plan: ChangePlan, onProgress?: (progress: ApplyProgress) => void) {
    const target = {
      connection: this.#connection,
      hasDynamicTypes: hasDynamicTypes(this.engine.version),
    };
    await applyPlan(target, plan, onProgress);
  }

  dump(): AsyncIterable<DumpRecord> {
    return dumpAll(this.#connection);
  }

  /** Neo4j writes its log to disk before it answers a commit. */
  async checkpoint() {}

  async close() {
    await this.#connection.close();
  }
}

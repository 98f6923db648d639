/** The store that needs no server: one file, and an engine that speaks Cypher in this process. See ADR and `safety.md`. */
import type { GraphStore } from "../graph-store.ts";
import { applyPlan } from "./apply-plan.ts";
import { Checkpoints } from "./checkpoints.ts";
import { toStatementError } from "./engine-errors.ts";
import { EngineReader } from "./engine-reader.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { dumpAll, readOverview, readSnapshot } from "./read-all.ts";
import { findNodesWithForeignEdges, readForeignLabels } from "./read-foreign.ts";
import { countNeighbors, readNeighbors } from "./read-neighbors.ts";
import { readNode } from "./read-nodes.ts";
import { readPaths } from "./read-paths.ts";
import { runQuery } from "./run-query.ts";
import { searchNodes } from "./search-nodes.ts";

export interface EmbeddedStoreOptions {
  /** The file; its folder is made when it is not there. */
  readonly path: string;
}

/** What the gate needs beside the port: it runs people's statements on a copy, in other processes. */
export interface EmbeddedStore extends GraphStore {
  /** Writes what is confirmed to a file that is not there yet; waits for it. */
  saveCopy(path: string): void;
  /** Grows with every change, so that an old copy can be told. */
  changes(): number;
}

/** @throws StoreLockedError @throws StoreDamagedError @throws StoreFullError @throws StoreRefusedError */
export async function openEmbeddedStore({ path }: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  return createEmbeddedStore(openDatabase(path));
}

export function createEmbeddedStore({ db, release }: OpenDatabase): EmbeddedStore {
  const reader = new EngineReader(db);
  const checkpoints = new Checkpoints(db);
  // The first writer wins in the engine and the second fails, so writers wait for each other here.
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | null = null;
  let changes = 0;

  function inTurn(write: () => Promise<void>): Promise<void> {
    const turn = lastWrite.then(write);
    lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async function close(): Promise<void> {
    await lastWrite;
    reader.close();
    checkpoints.stop();
    try {
      release();
    } catch (cause) {
      throw toStatementError(cause);
    }
  }

  return {
    engine: { name: "embedded", version: db.version() },
    query: (statement, parameters, options) => runQuery(reader, statement, parameters, options),
    node: (id, options) => readNode(reader, id, options),
    search: (query, options) => searchNodes(reader, query, options),
    neighborCounts: (id, options) => countNeighbors(reader, id, options),
    neighbors: (query, options) => readNeighbors(reader, query, options),
    paths: (query, options) => readPaths(reader, query, options),
    overview: (options) => readOverview(reader, options),

    async prepare() {
      // Named for one label, it serves every node: the engine indexes the property, whatever the labels.
      await reader.run("CREATE INDEX node_id IF NOT EXISTS FOR (n:Entity) ON (n.id)", {});
    },
    snapshot: () => readSnapshot(reader),
    foreignLabels: () => readForeignLabels(reader),
    nodesWithForeignEdges: (ids) => findNodesWithForeignEdges(reader, ids),
    apply(plan, onProgress) {
      return inTurn(async () => {
        try {
          await applyPlan(reader, plan, onProgress);
        } finally {
          changes += 1;
          checkpoints.schedule();
        }
      });
    },
    dump: () => dumpAll(reader),
    async checkpoint() {
      reader.assertOpen();
      checkpoints.now();
    },
    close: () => (closing ??= close()),

    saveCopy(path) {
      reader.assertOpen();
      db.save(path);
    },
    changes: () => changes,
  };
}

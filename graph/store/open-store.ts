/** Which store keeps the graph: a Neo4j server where one is named, else one file beside the program. */
import { join } from "node:path";
import type { GraphStore } from "./graph-store.ts";

export interface StoreEnvironment {
  readonly NEO4J_URI?: string | undefined;
  /** Empty means that the server asks for no authentication. */
  readonly NEO4J_USER?: string | undefined;
  readonly NEO4J_PASSWORD?: string | undefined;
  readonly NEO4J_DATABASE?: string | undefined;
  /** Folder of the embedded store. */
  readonly ATLAS_DATA?: string | undefined;
}

export const DEFAULT_DATA_FOLDER = ".atlas";
export const EMBEDDED_FILE = "graph.grafeo";

/**
 * @throws StoreUnavailableError @throws StoreRefusedError @throws StoreTooOldError of a server
 * @throws StoreLockedError @throws StoreDamagedError @throws StoreFullError of a file
 */
export async function openStore(environment: StoreEnvironment): Promise<GraphStore> {
  // Each adapter is loaded only when it is the one: the driver and the engine are both heavy.
  if (environment.NEO4J_URI) {
    const { openNeo4jStore } = await import("./neo4j/neo4j-store.ts");
    return openNeo4jStore({
      uri: environment.NEO4J_URI,
      user: environment.NEO4J_USER ?? "",
      password: environment.NEO4J_PASSWORD ?? "",
      database: environment.NEO4J_DATABASE || "neo4j",
    });
  }
  const { openEmbeddedStore } = await import("./embedded/embedded-store.ts");
  return openEmbeddedStore({
    path: join(environment.ATLAS_DATA || DEFAULT_DATA_FOLDER, EMBEDDED_FILE),
  });
}

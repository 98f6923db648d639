/** The gate of the store that is open, with the limits that the environment names. */
import type { EmbeddedStore } from "../store/embedded/embedded-store.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { StoreEnvironment } from "../store/open-store.ts";
import type { CypherGate } from "./cypher-gate.ts";
import { readLimits, type GateEnvironment } from "./limits.ts";

export interface OpenGateEnvironment extends StoreEnvironment, GateEnvironment {
  /** A database user of its own for people's statements, with the rights to read and no more; else the atlas's own. */
  readonly NEO4J_GATE_USER?: string | undefined;
  readonly NEO4J_GATE_PASSWORD?: string | undefined;
}

/**
 * Closed before the store is.
 * @throws RangeError for a limit that is no whole number
 */
export async function openGate(
  environment: OpenGateEnvironment,
  store: GraphStore,
): Promise<CypherGate> {
  const limits = readLimits(environment);
  if (isEmbedded(store)) {
    const { openEmbeddedGate } = await import("../store/embedded/gate/embedded-gate.ts");
    return openEmbeddedGate({ store, limits });
  }
  const { openNeo4jGate } = await import("../store/neo4j/gate/neo4j-gate.ts");
  return openNeo4jGate({
    engine: store.engine,
    limits,
    uri: environment.NEO4J_URI ?? "",
    user: (environment.NEO4J_GATE_USER || environment.NEO4J_USER) ?? "",
    password:
      (environment.NEO4J_GATE_USER
        ? environment.NEO4J_GATE_PASSWORD
        : environment.NEO4J_PASSWORD) ?? "",
    database: environment.NEO4J_DATABASE || "neo4j",
  });
}

function isEmbedded(store: GraphStore): store is EmbeddedStore {
  return "saveCopy" in store;
}

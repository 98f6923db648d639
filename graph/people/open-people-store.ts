/** Where what people make is kept: beside the graph, in the database that was named or in a file of its own. */
import { join } from "node:path";
import { GraphError } from "../errors.ts";
import { DEFAULT_DATA_FOLDER, type StoreEnvironment } from "../store/open-store.ts";
import type { PeopleOptions, PeopleStore } from "./people-store.ts";
import { readSecret } from "./read-secret.ts";

export interface PeopleEnvironment extends StoreEnvironment {
  /** Seals what is kept in Neo4j. Servers that share a database share it. */
  readonly ATLAS_SECRET?: string | undefined;
}

const PEOPLE_FILE = "people.grafeo";

/** @throws SecretWrongError and whatever `openStore` throws */
export async function openPeopleStore(
  environment: PeopleEnvironment,
  options: PeopleOptions = {},
): Promise<PeopleStore> {
  const folder = environment.ATLAS_DATA || DEFAULT_DATA_FOLDER;
  if (environment.NEO4J_URI) {
    const { openNeo4jPeopleStore } = await import("../store/neo4j/people/neo4j-people-store.ts");
    return openNeo4jPeopleStore({
      uri: environment.NEO4J_URI,
      user: environment.NEO4J_USER ?? "",
      password: environment.NEO4J_PASSWORD ?? "",
      database: environment.NEO4J_DATABASE || "neo4j",
      secret: readSecret(environment.ATLAS_SECRET, folder),
      ...options,
    });
  }
  const { openEmbeddedPeopleStore } = await import("../store/embedded/embedded-people-store.ts");
  return openEmbeddedPeopleStore({ path: join(folder, PEOPLE_FILE), ...options });
}

/**
 * The same, but where it cannot be had, a store that answers every call with the reason: the atlas can be read without
 * it. `onClosed` is told the reason once.
 */
export async function openPeopleStoreOrExplain(
  environment: PeopleEnvironment,
  onClosed: (reason: GraphError) => void,
): Promise<PeopleStore> {
  try {
    return await openPeopleStore(environment);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    onClosed(error);
    return createClosedPeopleStore(error);
  }
}

function createClosedPeopleStore(reason: GraphError): PeopleStore {
  const refuse = () => Promise.reject(reason);
  return {
    put: refuse,
    get: refuse,
    find: refuse,
    list: refuse,
    readAll: refuse,
    update: refuse,
    remove: refuse,
    restore: refuse,
    erase: refuse,
    eraseShelf: refuse,
    async close() {},
  };
}

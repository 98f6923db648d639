/** What people keep, sealed, in the Neo4j database that keeps the graph. */
import type { DocumentBackend, OneStep } from "../../../people/document-table.ts";
import { SecretWrongError } from "../../../people/errors.ts";
import { KeptDocuments } from "../../../people/keep-documents.ts";
import type { PeopleOptions, PeopleStore } from "../../../people/people-store.ts";
import { Connection } from "../connection.ts";
import { type Neo4jSettings, openDriver } from "../open-driver.ts";
import { OpenedHeads } from "./opened-heads.ts";
import { Seal } from "./seal.ts";
import { SealedTable } from "./sealed-table.ts";

export interface Neo4jPeopleOptions extends Neo4jSettings, PeopleOptions {
  /** 32 bytes. */
  readonly secret: Buffer;
}

/** Every secret opens this node or does not, so that a wrong one is noticed before anything seems to be lost. */
const PROOF = "proof of the secret";

const SCHEMA = [
  "CREATE CONSTRAINT people_key IF NOT EXISTS FOR (d:Sealed) REQUIRE d.key IS UNIQUE",
  "CREATE INDEX people_shelf IF NOT EXISTS FOR (d:Sealed) ON (d.shelf)",
  "CREATE INDEX people_kind IF NOT EXISTS FOR (d:Sealed) ON (d.kind)",
];

/**
 * What is erased is gone from the database; its transaction logs hold it, sealed, until they are pruned.
 * @throws SecretWrongError, StoreUnavailableError, StoreRefusedError, StoreTooOldError
 */
export async function openNeo4jPeopleStore({
  secret,
  clock,
  limits,
  ...settings
}: Neo4jPeopleOptions): Promise<PeopleStore> {
  const { driver, address } = await openDriver(settings);
  const connection = new Connection(driver, address);
  const backend = new SealedBackend(connection, new Seal(secret));
  try {
    await backend.checkSecret();
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new KeptDocuments(backend, {
    ...(clock === undefined ? {} : { clock }),
    ...(limits === undefined ? {} : { limits }),
  });
}

class SealedBackend implements DocumentBackend {
  readonly #connection: Connection;
  readonly #seal: Seal;
  readonly #opened = new OpenedHeads();
  #prepared: Promise<void> | null = null;

  constructor(connection: Connection, seal: Seal) {
    this.#connection = connection;
    this.#seal = seal;
  }

  /** Only reads: a database is not changed by starting a server. */
  async checkSecret(): Promise<void> {
    const find = "MATCH (d:Sealed {key: $proof}) RETURN d.content AS content";
    const [row] = await this.#connection.alone("READ", find, { proof: PROOF });
    if (row !== undefined) this.#assertOpens(row["content"]);
  }

  /** Each reading is one statement. */
  read: DocumentBackend["read"] = (work) => work(this.#alone("READ", this.#opened));

  write: DocumentBackend["write"] = async (work) => {
    await (this.#prepared ??= this.#prepare());
    return this.#connection.write((transact) =>
      transact((tx) => work(new SealedTable(tx, this.#seal))),
    );
  };

  readonly oneStep: OneStep = {
    swap: (document, word) => this.#alone("WRITE").swap(document, word),
    add: async (document, most) => {
      await (this.#prepared ??= this.#prepare());
      return this.#alone("WRITE").add(document, most);
    },
  };

  #alone(mode: "READ" | "WRITE", opened: OpenedHeads | null = null): SealedTable {
    const rows = this.#connection.alone.bind(this.#connection, mode);
    return new SealedTable({ rows }, this.#seal, opened);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #prepare(): Promise<void> {
    try {
      await this.#connection.write(async (transact) => {
        for (const statement of SCHEMA) await transact(({ rows }) => rows(statement));
        const [row] = await transact(({ rows }) =>
          rows(
            "MERGE (d:Sealed {key: $proof}) ON CREATE SET d.content = $content RETURN d.content AS content",
            { proof: PROOF, content: this.#seal.close(PROOF, PROOF) },
          ),
        );
        this.#assertOpens(row?.["content"]);
      });
    } catch (error) {
      this.#prepared = null;
      throw error;
    }
  }

  #assertOpens(content: unknown): void {
    if (this.#seal.open(String(content), PROOF) === PROOF) return;
    throw new SecretWrongError(
      "What people keep in this database was sealed with another secret than this server has. Give every server of one database the same ATLAS_SECRET, or copy the file `secret` from the ATLAS_DATA folder of the first.",
    );
  }
}

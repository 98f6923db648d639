/** What people keep, in one file of its own: the engine that runs people's Cypher never opens it. */
import {
  sizeOf,
  type DocumentBackend,
  type DocumentKey,
  type DocumentTable,
  type StoredDocument,
  type StoredHead,
} from "../../people/document-table.ts";
import { KeptDocuments } from "../../people/keep-documents.ts";
import type { DocumentKind, PeopleOptions, PeopleStore } from "../../people/people-store.ts";
import { Checkpoints } from "./checkpoints.ts";
import { toStatementError } from "./engine-errors.ts";
import { EngineReader, type Row } from "./engine-reader.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { toText } from "./read-values.ts";

export interface EmbeddedPeopleOptions extends PeopleOptions {
  /** The file; its folder is made when it is not there. */
  readonly path: string;
}

const INDEXED = ["key", "owner"];

/** @throws StoreLockedError @throws StoreDamagedError @throws StoreFullError @throws StoreRefusedError */
export async function openEmbeddedPeopleStore({
  path,
  ...options
}: EmbeddedPeopleOptions): Promise<PeopleStore> {
  return createEmbeddedPeopleStore(
    openDatabase(path, "what people kept in it is then not to be seen"),
    options,
  );
}

export async function createEmbeddedPeopleStore(
  database: OpenDatabase,
  options: PeopleOptions,
): Promise<PeopleStore> {
  const reader = new EngineReader(database.db);
  for (const name of INDEXED) {
    await reader.run(
      `CREATE INDEX document_${name} IF NOT EXISTS FOR (d:Document) ON (d.${name})`,
      {},
    );
  }
  return new KeptDocuments(createBackend(database, reader), options);
}

function createBackend({ db, release }: OpenDatabase, reader: EngineReader): DocumentBackend {
  const checkpoints = new Checkpoints(db);
  const table = createTable(reader);
  // Only this process has the file, so a turn is as good as a transaction: each ends in one statement that must succeed,
  // and what comes after it (dropping old removed ones) the next turn does again.
  let lastTurn: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | null = null;

  async function close(): Promise<void> {
    await lastTurn;
    reader.close();
    checkpoints.stop();
    try {
      release();
    } catch (cause) {
      throw toStatementError(cause);
    }
  }

  return {
    read: (work) => work(table),
    write(work) {
      const turn = lastTurn.then(async () => {
        try {
          return await work(table);
        } finally {
          checkpoints.schedule();
        }
      });
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
    close: () => (closing ??= close()),
  };
}

const ONE = "MATCH (d:Document {key: $key})";
const HEAD = "d.kind, d.id, d.owner, d.revision, d.created, d.updated, d.removed, d.summary";

function createTable(reader: EngineReader): DocumentTable {
  async function run(statement: string, parameters: Readonly<Record<string, unknown>>) {
    await reader.run(statement, parameters);
  }
  return {
    async find(key) {
      const [row] = await reader.rows(`${ONE} RETURN ${HEAD}`, { key: keyOf(key) });
      return row === undefined ? null : toHead(row);
    },
    async read(key) {
      const [row] = await reader.rows(`${ONE} RETURN ${HEAD}, d.content`, { key: keyOf(key) });
      return row === undefined ? null : { ...toHead(row), content: toText(row.at(-1)) };
    },
    async list({ kind, owner, removed = false, limit }, since) {
      const ofOwner = owner === null ? "" : "AND d.owner = $owner";
      const seen = removed ? "d.removed > $since" : "d.removed = 0";
      const order = removed ? "removed" : "updated";
      const rows = await reader.rows(
        `MATCH (d:Document) WHERE d.kind = $kind ${ofOwner} AND ${seen}
         RETURN ${HEAD} ORDER BY d.${order} DESC, d.id LIMIT $limit`,
        { kind, owner, limit, since },
      );
      return rows.map(toHead);
    },
    async count() {
      const all = "MATCH (d:Document) RETURN count(d), coalesce(sum(d.bytes), 0)";
      const [row] = await reader.rows(all, {});
      return { documents: Number(row?.[0]), bytes: Number(row?.[1]) };
    },
    async countThere({ kind, owner }) {
      const [row] = await reader.rows(
        "MATCH (d:Document {owner: $owner}) WHERE d.kind = $kind AND d.removed = 0 RETURN count(d)",
        { kind, owner },
      );
      return Number(row?.[0]);
    },
    create: (document) => run("CREATE (d:Document) SET d = $all", { all: toProperties(document) }),
    replace: (document) =>
      run(`${ONE} SET d = $all`, { key: keyOf(document), all: toProperties(document) }),
    setRemoved: (key, removed) =>
      run(`${ONE} SET d.removed = $removed`, { key: keyOf(key), removed }),
    purge: (until) =>
      run("MATCH (d:Document) WHERE d.removed > 0 AND d.removed <= $until DELETE d", { until }),
    async dropOldest({ kind, owner }, kept) {
      const rows = await reader.rows(
        `MATCH (d:Document {owner: $owner}) WHERE d.kind = $kind AND d.removed > 0
         RETURN d.key, d.removed ORDER BY d.removed DESC SKIP $kept`,
        { kind, owner, kept },
      );
      for (const [key] of rows) await run(`${ONE} DELETE d`, { key });
    },
  };
}

function keyOf({ kind, id }: DocumentKey): string {
  return `${kind}:${id}`;
}

function toProperties(document: StoredDocument) {
  return { ...document, key: keyOf(document), bytes: sizeOf(document) };
}

function toHead([kind, id, owner, revision, created, updated, removed, summary]: Row): StoredHead {
  return {
    kind: toText(kind) as DocumentKind,
    id: toText(id),
    owner: toText(owner),
    revision: Number(revision),
    created: Number(created),
    updated: Number(updated),
    removed: Number(removed),
    summary: toText(summary),
  };
}

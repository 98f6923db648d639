/** Documents as nodes of the embedded engine. */
import {
  sizeOf,
  type DocumentKey,
  type DocumentTable,
  type Shelf,
  type StoredDocument,
  type StoredHead,
} from "../../people/document-table.ts";
import type { DocumentKind, DocumentsQuery } from "../../people/people-store.ts";
import type { EngineReader, Row, StatementParameters } from "./engine-reader.ts";
import { toText } from "./read-values.ts";

const ONE = "MATCH (d:Document {key: $key})";
// As a pattern with properties and a condition beside it, it would read every document: the engine then uses no index.
const SHELF = "MATCH (d:Document) WHERE d.owner = $owner AND d.kind = $kind";
const HEAD = "d.kind, d.id, d.owner, d.revision, d.created, d.updated, d.removed, d.summary";
const WHOLE = `${HEAD}, d.content`;

export class EmbeddedPeopleTable implements DocumentTable {
  readonly #reader: EngineReader;
  readonly #beforeErasing: () => void;

  /** `beforeErasing` is called before anything is taken out for good. */
  constructor(reader: EngineReader, beforeErasing: () => void) {
    this.#reader = reader;
    this.#beforeErasing = beforeErasing;
  }

  async find(key: DocumentKey): Promise<StoredHead | null> {
    const [row] = await this.#rows(`${ONE} RETURN ${HEAD}`, { key: keyOf(key) });
    return row === undefined ? null : toHead(row);
  }

  async read(key: DocumentKey): Promise<StoredDocument | null> {
    const [row] = await this.#rows(`${ONE} RETURN ${WHOLE}`, { key: keyOf(key) });
    return row === undefined ? null : toDocument(row);
  }

  async list(query: DocumentsQuery, since: number): Promise<readonly StoredHead[]> {
    return (await this.#rowsOf(query, since, HEAD)).map(toHead);
  }

  async readAll(query: DocumentsQuery, since: number): Promise<readonly StoredDocument[]> {
    return (await this.#rowsOf(query, since, WHOLE)).map(toDocument);
  }

  async count(): Promise<{ readonly documents: number; readonly bytes: number }> {
    const all = "MATCH (d:Document) RETURN count(d), coalesce(sum(d.bytes), 0)";
    const [row] = await this.#rows(all, {});
    return { documents: Number(row?.[0]), bytes: Number(row?.[1]) };
  }

  async countThere({ kind, owner }: Shelf): Promise<number> {
    const there = `${SHELF} AND d.removed = 0 RETURN count(d)`;
    const [row] = await this.#rows(there, { kind, owner });
    return Number(row?.[0]);
  }

  async create(document: StoredDocument): Promise<void> {
    await this.#rows("CREATE (d:Document) SET d = $all", { all: toProperties(document) });
  }

  async replace(document: StoredDocument): Promise<null> {
    const all = toProperties(document);
    await this.#rows(`${ONE} SET d = $all`, { key: all.key, all });
    return null;
  }

  async setRemoved(key: DocumentKey, removed: number): Promise<void> {
    await this.#rows(`${ONE} SET d.removed = $removed`, { key: keyOf(key), removed });
  }

  async erase(key: DocumentKey): Promise<void> {
    await this.#erase(await this.#rows(`${ONE} RETURN d.key`, { key: keyOf(key) }));
  }

  async eraseSome({ kind, owner }: Shelf, limit: number): Promise<number> {
    const some = `${SHELF} RETURN d.key LIMIT $limit`;
    const rows = await this.#rows(some, { kind, owner, limit });
    await this.#erase(rows);
    return rows.length;
  }

  async purge(until: number): Promise<void> {
    const gone = "MATCH (d:Document) WHERE d.removed > 0 AND d.removed <= $until RETURN d.key";
    await this.#erase(await this.#rows(gone, { until }));
  }

  async dropOldest({ kind, owner }: Shelf, kept: number): Promise<void> {
    const oldest = `${SHELF} AND d.removed > 0 RETURN d.key, d.removed ORDER BY d.removed DESC SKIP $kept`;
    await this.#erase(await this.#rows(oldest, { kind, owner, kept }));
  }

  #rows(statement: string, parameters: StatementParameters): Promise<readonly Row[]> {
    return this.#reader.rows(statement, parameters);
  }

  #rowsOf(query: DocumentsQuery, since: number, columns: string): Promise<readonly Row[]> {
    const { kind, owner, removed = false, limit } = query;
    const shelf = owner === null ? "MATCH (d:Document) WHERE d.kind = $kind" : SHELF;
    const seen = removed ? "d.removed > $since" : "d.removed = 0";
    const order = removed ? "removed" : "updated";
    return this.#rows(
      `${shelf} AND ${seen} RETURN ${columns} ORDER BY d.${order} DESC, d.id LIMIT $limit`,
      { kind, owner, limit, since },
    );
  }

  async #erase(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    this.#beforeErasing();
    for (const [key] of rows) await this.#rows(`${ONE} DELETE d`, { key });
  }
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

function toDocument(row: Row): StoredDocument {
  return { ...toHead(row), content: toText(row.at(-1)) };
}

/**
 * Documents as nodes `Sealed`. In Neo4j Community everybody who may ask at all can read every node, so what is readable
 * there is a kind, a size and times; all else is sealed, and ids and owners are keyed hashes.
 */
import { StoreDamagedError } from "../../../errors.ts";
import {
  sizeOf,
  type DocumentKey,
  type DocumentTable,
  type Shelf,
  type StoredDocument,
  type StoredHead,
} from "../../../people/document-table.ts";
import { DocumentConflictError } from "../../../people/errors.ts";
import type { DocumentsQuery } from "../../../people/people-store.ts";
import type { Row, Statements } from "../transact.ts";
import type { Seal } from "./seal.ts";

const ONE = "MATCH (d:Sealed {key: $key})";
const HEAD = "d.key AS key, d.head AS head, d.updated AS updated, d.removed AS removed";
const WHOLE = `${HEAD}, d.content AS content`;
// Writing first takes the node's lock: what is read after it stays so until the transaction ends, and nothing is left of it.
const LOCK = "SET d.lock = true REMOVE d.lock WITH d";

/** One transaction's. */
export class SealedTable implements DocumentTable {
  readonly #rows: Statements["rows"];
  readonly #seal: Seal;
  readonly #lock: string;

  constructor({ rows }: Statements, seal: Seal, { locks }: { readonly locks: boolean }) {
    this.#rows = rows;
    this.#seal = seal;
    this.#lock = locks ? LOCK : "";
  }

  async find(key: DocumentKey): Promise<StoredHead | null> {
    const row = await this.#rowOf(key, HEAD);
    return row === null ? null : this.#toHead(row);
  }

  async read(key: DocumentKey): Promise<StoredDocument | null> {
    const row = await this.#rowOf(key, WHOLE);
    return row === null ? null : this.#toDocument(row);
  }

  async list(query: DocumentsQuery, since: number): Promise<readonly StoredHead[]> {
    const found = await this.#rowsOf(query, since, HEAD);
    return found.map((row) => this.#toHead(row)).toSorted(inOrderOf(query));
  }

  async readAll(query: DocumentsQuery, since: number): Promise<readonly StoredDocument[]> {
    const found = await this.#rowsOf(query, since, WHOLE);
    return found.map((row) => this.#toDocument(row)).toSorted(inOrderOf(query));
  }

  async count(): Promise<{ readonly documents: number; readonly bytes: number }> {
    const [row] = await this.#rows(
      "MATCH (d:Sealed) WHERE d.shelf IS NOT NULL RETURN count(d) AS documents, sum(d.bytes) AS bytes",
    );
    return { documents: Number(row?.["documents"]), bytes: Number(row?.["bytes"]) };
  }

  async countThere(shelf: Shelf): Promise<number> {
    const [row] = await this.#rows(
      "MATCH (d:Sealed {shelf: $shelf}) WHERE d.removed = 0 RETURN count(d) AS there",
      { shelf: this.#shelfOf(shelf) },
    );
    return Number(row?.["there"]);
  }

  async create(document: StoredDocument): Promise<void> {
    try {
      await this.#rows("CREATE (d:Sealed) SET d = $all", { all: this.#toProperties(document) });
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw new DocumentConflictError(document.kind, document.id, 1);
    }
  }

  async replace(document: StoredDocument): Promise<void> {
    const { key, ...changed } = this.#toProperties(document);
    // Setting the key too, to what it is, would end in a deadlock with others who wait for the node.
    await this.#rows(`${ONE} SET d += $changed`, { key, changed });
  }

  async setRemoved(key: DocumentKey, removed: number): Promise<void> {
    const set = `${ONE} SET d.removed = $removed`;
    await this.#rows(set, { key: this.#keyOf(key), removed });
  }

  async erase(key: DocumentKey): Promise<void> {
    await this.#rows(`${ONE} DELETE d`, { key: this.#keyOf(key) });
  }

  async eraseSome(shelf: Shelf, limit: number): Promise<number> {
    const [row] = await this.#rows(
      `MATCH (d:Sealed {shelf: $shelf}) WITH d LIMIT $limit DELETE d RETURN count(*) AS erased`,
      { shelf: this.#shelfOf(shelf), limit },
    );
    return Number(row?.["erased"]);
  }

  async purge(until: number): Promise<void> {
    const gone = "MATCH (d:Sealed) WHERE d.removed > 0 AND d.removed <= $until DELETE d";
    await this.#rows(gone, { until });
  }

  async dropOldest(shelf: Shelf, kept: number): Promise<void> {
    await this.#rows(
      `MATCH (d:Sealed {shelf: $shelf}) WHERE d.removed > 0
       WITH d ORDER BY d.removed DESC SKIP $kept DELETE d`,
      { shelf: this.#shelfOf(shelf), kept },
    );
  }

  async #rowOf(key: DocumentKey, columns: string): Promise<Row | null> {
    const one = `${ONE} ${this.#lock} RETURN ${columns}`;
    const [row] = await this.#rows(one, { key: this.#keyOf(key) });
    return row === undefined || isErased(row) ? null : row;
  }

  async #rowsOf(query: DocumentsQuery, since: number, columns: string): Promise<readonly Row[]> {
    const { kind, owner, removed = false, limit } = query;
    const seen = removed ? "d.removed > $since" : "d.removed = 0";
    const found = await this.#rows(
      `MATCH (d:Sealed {${owner === null ? "kind: $kind" : "shelf: $shelf"}}) WHERE ${seen}
       RETURN ${columns} ORDER BY d.${orderOf(query)} DESC, d.key LIMIT $limit`,
      { kind, shelf: owner === null ? null : this.#shelfOf({ kind, owner }), limit, since },
    );
    return found.filter((row) => !isErased(row));
  }

  #keyOf({ kind, id }: DocumentKey): string {
    return this.#seal.nameOf("document", kind, id);
  }

  #shelfOf({ kind, owner }: Shelf): string {
    return this.#seal.nameOf("shelf", kind, owner);
  }

  #toProperties(document: StoredDocument) {
    const { kind, id, owner, revision, created, updated, removed, summary, content } = document;
    const key = this.#keyOf(document);
    const head = JSON.stringify({ kind, id, owner, revision, created, summary });
    return {
      key,
      shelf: this.#shelfOf(document),
      kind,
      updated,
      removed,
      bytes: sizeOf(document),
      head: this.#seal.close(head, `${key} head`),
      content: this.#seal.close(content, `${key} content`),
    };
  }

  #toHead({ key, head, updated, removed }: Row): StoredHead {
    const opened = JSON.parse(this.#open(head, `${String(key)} head`));
    return { ...opened, updated: Number(updated), removed: Number(removed) };
  }

  #toDocument(row: Row): StoredDocument {
    const content = this.#open(row["content"], `${String(row["key"])} content`);
    return { ...this.#toHead(row), content };
  }

  #open(sealed: unknown, place: string): string {
    const text = this.#seal.open(String(sealed), place);
    if (text !== null) return text;
    throw new StoreDamagedError(
      "Something that was kept in this database was changed there by another program, and can no longer be read. Restore the `Sealed` nodes from a backup, or delete the one that fails.",
    );
  }
}

function orderOf({ removed = false }: DocumentsQuery): "removed" | "updated" {
  return removed ? "removed" : "updated";
}

/** By id where times are the same, which the database cannot: it has no ids. */
function inOrderOf(query: DocumentsQuery): (a: StoredHead, b: StoredHead) => number {
  const order = orderOf(query);
  return (a, b) => b[order] - a[order] || (a.id < b.id ? -1 : 1);
}

/** Found, but taken out by another transaction while it was read: then some of it, or all, is not there to be read. */
function isErased(row: Row): boolean {
  return Object.values(row).includes(null);
}

function isTaken(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "Neo.ClientError.Schema.ConstraintValidationFailed";
}

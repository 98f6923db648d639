/**
 * Documents as nodes `Sealed`. In Neo4j Community everybody who may ask at all can read every node, so what is readable
 * there is a kind, a size and times; all else is sealed, and ids and owners are keyed hashes.
 */
import { StatementFailedError } from "../../../errors.ts";
import {
  type DocumentKey,
  type DocumentTable,
  type OneStep,
  type Shelf,
  type StoredDocument,
  type StoredHead,
} from "../../../people/document-table.ts";
import { DocumentConflictError } from "../../../people/errors.ts";
import type { DocumentsQuery } from "../../../people/people-store.ts";
import type { Row, Statements } from "../transact.ts";
import type { KnownHead, OpenedHeads } from "./opened-heads.ts";
import type { Seal } from "./seal.ts";
import { SealedRecords, WORD_LENGTH, wordOf } from "./sealed-records.ts";

const ONE = "MATCH (d:Sealed {key: $key})";
const HEAD = "d.key AS key, d.head AS head, d.updated AS updated, d.removed AS removed";
const WHOLE = `${HEAD}, d.content AS content`;
// Writing first takes the node's lock: what is read after it stays so until the transaction ends, and nothing is left of it.
const LOCK = "SET d.lock = true REMOVE d.lock WITH d";

const WORD = `left(d.head, ${WORD_LENGTH})`;
const ADD = `OPTIONAL MATCH (s:Sealed {shelf: $shelf}) WHERE s.removed = 0
WITH count(s) AS there WHERE there < $most CREATE (d:Sealed) SET d = $all RETURN true AS added`;
const UNLESS_KNOWN = `d.key AS key, CASE WHEN $known[d.key] = ${WORD} THEN '' ELSE d.head END AS head, d.updated AS updated, d.removed AS removed`;

/** One transaction's. */
export class SealedTable implements DocumentTable, OneStep {
  readonly #rows: Statements["rows"];
  readonly #records: SealedRecords;
  readonly #lock: string;
  readonly #opened: OpenedHeads | null;

  /** Where nothing is to be locked, with what is known of shelves. */
  constructor({ rows }: Pick<Statements, "rows">, seal: Seal, opened: OpenedHeads | null = null) {
    this.#rows = rows;
    this.#records = new SealedRecords(seal);
    this.#lock = opened === null ? LOCK : "";
    this.#opened = opened;
  }

  async find(key: DocumentKey): Promise<StoredHead | null> {
    const row = await this.#rowOf(key, HEAD);
    return row === null ? null : this.#records.toHead(row);
  }

  async read(key: DocumentKey): Promise<StoredDocument | null> {
    const row = await this.#rowOf(key, WHOLE);
    return row === null ? null : this.#records.toDocument(row);
  }

  async list(query: DocumentsQuery, since: number): Promise<readonly StoredHead[]> {
    const { kind, owner, removed = false } = query;
    if (this.#opened !== null && owner !== null && !removed)
      return this.#listAgain(query, this.#opened, this.#records.shelfOf({ kind, owner }));
    const found = await this.#rowsOf(query, since, HEAD);
    return found.map((row) => this.#records.toHead(row)).toSorted(inOrderOf(query));
  }

  async #listAgain(
    query: DocumentsQuery,
    opened: OpenedHeads,
    shelf: string,
  ): Promise<readonly StoredHead[]> {
    const known = opened.of(shelf);
    const words = Object.fromEntries([...known].map(([key, { word }]) => [key, word]));
    const found = await this.#rowsOf(query, 0, UNLESS_KNOWN, { known: words });
    const heads = new Map(
      found.map((row) => [String(row["key"]), this.#records.openHead(row, known)]),
    );
    opened.keep(shelf, heads);
    return found.map((row) => toHead(row, heads)).toSorted(inOrderOf(query));
  }

  async readAll(query: DocumentsQuery, since: number): Promise<readonly StoredDocument[]> {
    const found = await this.#rowsOf(query, since, WHOLE);
    return found.map((row) => this.#records.toDocument(row)).toSorted(inOrderOf(query));
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
      { shelf: this.#records.shelfOf(shelf) },
    );
    return Number(row?.["there"]);
  }

  async create(document: StoredDocument): Promise<void> {
    try {
      await this.#rows("CREATE (d:Sealed) SET d = $all", {
        all: this.#records.toProperties(document),
      });
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw new DocumentConflictError(document.kind, document.id, 1);
    }
  }

  async replace(document: StoredDocument): Promise<string> {
    const { key, ...changed } = this.#records.toProperties(document);
    // Setting the key too, to what it is, would end in a deadlock with others who wait for the node.
    await this.#rows(`${ONE} SET d += $changed`, { key, changed });
    return wordOf(changed.head);
  }

  /** What is compared is compared after the lock is taken. */
  async swap(document: StoredDocument, word: string): Promise<string | null> {
    const { key, ...changed } = this.#records.toProperties(document);
    const [row] = await this.#rows(
      `${ONE} ${LOCK} WHERE ${WORD} = $word AND d.removed = 0 SET d += $changed RETURN true AS swapped`,
      { key, word, changed },
    );
    return row === undefined ? null : wordOf(changed.head);
  }

  async add(document: StoredDocument, most: number): Promise<string | null> {
    const all = this.#records.toProperties(document);
    try {
      const [row] = await this.#rows(ADD, { all, shelf: all.shelf, most });
      return row === undefined ? null : wordOf(all.head);
    } catch (error) {
      if (error instanceof StatementFailedError && isTaken(error.cause)) return null;
      throw error;
    }
  }

  async setRemoved(key: DocumentKey, removed: number): Promise<void> {
    const set = `${ONE} SET d.removed = $removed`;
    await this.#rows(set, { key: this.#records.keyOf(key), removed });
  }

  async erase(key: DocumentKey): Promise<void> {
    await this.#rows(`${ONE} DELETE d`, { key: this.#records.keyOf(key) });
  }

  async eraseSome(shelf: Shelf, limit: number): Promise<number> {
    const [row] = await this.#rows(
      `MATCH (d:Sealed {shelf: $shelf}) WITH d LIMIT $limit DELETE d RETURN count(*) AS erased`,
      { shelf: this.#records.shelfOf(shelf), limit },
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
      { shelf: this.#records.shelfOf(shelf), kept },
    );
  }

  async #rowOf(key: DocumentKey, columns: string): Promise<Row | null> {
    const one = `${ONE} ${this.#lock} RETURN ${columns}`;
    const [row] = await this.#rows(one, { key: this.#records.keyOf(key) });
    return row === undefined || isErased(row) ? null : row;
  }

  async #rowsOf(
    query: DocumentsQuery,
    since: number,
    columns: string,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly Row[]> {
    const { kind, owner, removed = false, limit } = query;
    const seen = removed ? "d.removed > $since" : "d.removed = 0";
    const found = await this.#rows(
      `MATCH (d:Sealed {${owner === null ? "kind: $kind" : "shelf: $shelf"}}) WHERE ${seen}
       RETURN ${columns} ORDER BY d.${orderOf(query)} DESC, d.key LIMIT $limit`,
      {
        kind,
        shelf: owner === null ? null : this.#records.shelfOf({ kind, owner }),
        limit,
        since,
        ...more,
      },
    );
    return found.filter((row) => !isErased(row));
  }
}

function toHead({ key, updated, removed }: Row, heads: ReadonlyMap<string, KnownHead>): StoredHead {
  const known = heads.get(String(key));
  if (known === undefined) throw new Error(`No head was opened for ${String(key)}.`);
  return { ...known.head, updated: Number(updated), removed: Number(removed) };
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

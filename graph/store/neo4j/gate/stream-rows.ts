/**
 * Rows from the server to whoever takes them, in batches, up to the caps. Waiting for the taker holds the server back: no
 * more than a fetch is on its way.
 */
import type { Record as Row, Result } from "neo4j-driver";
import type { GateSummary, TextSink } from "../../../gate/cypher-gate.ts";
import type { EndIds } from "./end-ids.ts";
import { sizeOf } from "./size-of.ts";
import { CellWriter } from "./write-cell.ts";

export interface RowCaps {
  readonly rows: number;
  readonly bytes: number;
}

export interface StreamEnd {
  readonly truncatedBy: GateSummary["truncatedBy"];
  /** The rest of what was fetched is too large to be waited for: the transaction must be ended, and has no summary. */
  readonly isCut: boolean;
}

/** Rows asked of the server, and handed on, at once. */
export const BATCH = 200;
const BATCH_BYTES = 250_000;

export class RowStream {
  readonly #sink: TextSink;
  readonly #ends: EndIds;
  #rowsLeft: number;
  #bytesLeft: number;
  #batch: Row[] = [];
  #batchBytes = 0;
  readonly #writer = new CellWriter();

  constructor(sink: TextSink, { caps, ends }: { readonly caps: RowCaps; readonly ends: EndIds }) {
    this.#sink = sink;
    this.#ends = ends;
    this.#rowsLeft = caps.rows;
    this.#bytesLeft = caps.bytes;
  }

  async take(result: Result): Promise<StreamEnd> {
    this.#sink.columns(await result.keys());
    // Not `for await`: leaving that would wait for all that is on its way.
    const records = result[Symbol.asyncIterator]();
    for (let next = await records.next(); next.done !== true; next = await records.next()) {
      if (this.#batch.length === this.#rowsLeft) {
        await records.return?.();
        await this.#flush();
        return { truncatedBy: "rows", isCut: false };
      }
      if (!(await this.#push(next.value))) return { truncatedBy: "bytes", isCut: true };
    }
    const isWhole = await this.#flush(true);
    return { truncatedBy: isWhole ? null : "bytes", isCut: false };
  }

  /** Whether there is room for more. */
  async #push(record: Row): Promise<boolean> {
    this.#batchBytes += sizeOf(valuesOf(record));
    if (this.#batchBytes > this.#bytesLeft) return (await this.#flush()) && false;
    this.#batch.push(record);
    const isFull = this.#batch.length === BATCH || this.#batchBytes > BATCH_BYTES;
    return isFull ? this.#flush() : true;
  }

  /** Hands on the rows before the first that does not fit; whether all did. */
  async #flush(isOver = false): Promise<boolean> {
    const rows = await this.#write(isOver);
    const kept: string[] = [];
    for (const json of rows) {
      this.#bytesLeft -= Buffer.byteLength(json) + 1;
      if (this.#bytesLeft < 0) break;
      kept.push(json);
    }
    this.#rowsLeft -= kept.length;
    if (kept.length > 0) await this.#sink.text(Buffer.from(`[${kept.join(",")}]`), kept.length);
    return kept.length === rows.length;
  }

  /** Each as JSON. */
  async #write(isOver: boolean): Promise<readonly string[]> {
    const raw = this.#batch.map(valuesOf);
    this.#batch = [];
    this.#batchBytes = 0;
    const idOf = await this.#ends.learn(raw, isOver);
    return raw.map((row) => `[${row.map((value) => this.#writer.write(value, idOf)).join()}]`);
  }
}

function valuesOf(record: Row): readonly unknown[] {
  return record.keys.map((_, column) => record.get(column) as unknown);
}

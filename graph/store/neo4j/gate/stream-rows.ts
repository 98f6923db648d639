/**
 * Rows from the server to whoever takes them, in batches, up to the caps. They are taken as they come, not one by one at the
 * asking: that took as long again as reading them. What its taker has not taken yet waits here, the caps' worth at most.
 */
import type { Record as Row, Result, ResultSummary } from "neo4j-driver";
import type { TextSink } from "../../../gate/cypher-gate.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import { CellReader } from "./cell-reader.ts";
import { EndIds, type EndIdsOptions } from "./end-ids.ts";

export interface RowCaps {
  readonly rows: number;
  readonly bytes: number;
}

export type StreamEnd =
  | { readonly truncatedBy: "rows" | "bytes" | null; readonly summary: ResultSummary }
  /** The rest of what was fetched is too large to be waited for: the transaction must be ended, and has no summary. */
  | { readonly truncatedBy: "bytes"; readonly summary: null };

interface StreamOptions extends Omit<EndIdsOptions, "known"> {
  readonly caps: RowCaps;
  /** What it did is known only once all its rows have come: those beyond the caps are let go by. */
  readonly isProfiled: boolean;
}

/** Rows asked of the server, and handed on, at once. */
export const BATCH = 200;
const BATCH_BYTES = 250_000;

/** What is to be done after a row. */
type Next = "take more" | "hand on" | "drop the rest" | "end it";

export class RowStream {
  readonly #sink: TextSink;
  readonly #isProfiled: boolean;
  readonly #reader = new CellReader();
  readonly #ends: EndIds;
  #rowsLeft: number;
  /** Of what was read, whose size is the least that it can be. */
  #room: number;
  /** Of what was handed on. */
  #bytesLeft: number;
  #batch: GateValue[][] = [];
  #batchSize = 0;
  #cutBy: "rows" | "bytes" | null = null;
  /** Whether all so far fitted. */
  #handedOn: Promise<boolean> = Promise.resolve(true);

  /** Right after the statement was sent. */
  constructor(sink: TextSink, { caps, isProfiled, ...ends }: StreamOptions) {
    this.#sink = sink;
    this.#isProfiled = isProfiled;
    this.#ends = new EndIds({ ...ends, known: this.#reader.ids });
    this.#rowsLeft = caps.rows;
    this.#room = caps.bytes;
    this.#bytesLeft = caps.bytes;
  }

  /** Rejects with what the server says, and with what goes wrong on the way to the taker. */
  take(result: Result): Promise<StreamEnd> {
    return new Promise<StreamEnd>((resolve, reject) => {
      const cut = () => {
        this.#cutBy = "bytes";
        if (!this.#isProfiled) resolve({ truncatedBy: "bytes", summary: null });
      };
      const act: Readonly<Record<Next, () => Promise<unknown> | undefined>> = {
        "take more": () => undefined,
        "hand on": async () => this.#handOn(false).then((fits) => (fits ? undefined : cut())),
        // The server does so when it is asked for the summary, which then has no profile.
        "drop the rest": () => (this.#isProfiled ? undefined : result.summary()),
        "end it": async () => this.#handOn(false).then(cut),
      };
      const end = async (summary: ResultSummary) => {
        const isWhole = await this.#handOn(true);
        resolve({ truncatedBy: isWhole ? this.#cutBy : "bytes", summary });
      };
      result.subscribe({
        onKeys: (names) => this.#sink.columns(names),
        onNext: (record) => {
          try {
            if (this.#cutBy === null) act[this.#push(record)]()?.catch(reject);
          } catch (error) {
            reject(error as Error);
          }
        },
        onCompleted: (summary) => void end(summary).catch(reject),
        onError: reject,
      });
    });
  }

  #push(record: Row): Next {
    if (this.#batch.length === this.#rowsLeft) {
      this.#cutBy = "rows";
      return "drop the rest";
    }
    const { row, size } = this.#reader.read(valuesOf(record), this.#room);
    if (size > this.#room) {
      this.#cutBy = "bytes";
      return "end it";
    }
    this.#batch.push(row);
    this.#batchSize += size;
    this.#room -= size;
    return this.#batch.length === BATCH || this.#batchSize > BATCH_BYTES ? "hand on" : "take more";
  }

  /** Once what came before is handed on; whether all had room. */
  #handOn(isOver: boolean): Promise<boolean> {
    const rows = this.#batch;
    const ends = this.#reader.takeEnds();
    this.#batch = [];
    this.#batchSize = 0;
    this.#rowsLeft -= rows.length;
    this.#handedOn = this.#handedOn.then(async (fits) => {
      if (!fits || rows.length === 0) return fits;
      await this.#ends.set(ends, isOver);
      return this.#send(rows);
    });
    return this.#handedOn;
  }

  async #send(rows: readonly GateValue[][]): Promise<boolean> {
    const json = toJson(rows);
    // A comma for each row, and the brackets for the one that is not there.
    const bytes = json.length - 1;
    if (bytes <= this.#bytesLeft) {
      this.#bytesLeft -= bytes;
      await this.#sink.text(json, rows.length);
      return true;
    }
    const kept = rows.slice(0, countFitting(rows, this.#bytesLeft));
    if (kept.length > 0) await this.#sink.text(toJson(kept), kept.length);
    return false;
  }
}

/** How many of the rows, with a comma for each. */
function countFitting(rows: readonly GateValue[][], bytes: number): number {
  let left = bytes;
  const first = rows.findIndex((row) => {
    left -= toJson(row).length + 1;
    return left < 0;
  });
  return first < 0 ? rows.length : first;
}

function toJson(value: GateValue): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function valuesOf(record: Row): readonly unknown[] {
  return record.keys.map((_, column) => record.get(column) as unknown);
}

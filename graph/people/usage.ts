/** How much is kept in all. Counting reads every document, so it is done at most once a minute and carried on between. */
import type { DocumentTable } from "./document-table.ts";

const COUNTED_FOR_MS = 60_000;

type Limits = Awaited<ReturnType<DocumentTable["count"]>>;

export class Usage {
  #documents = 0;
  #bytes = 0;
  #countedAt = Number.NEGATIVE_INFINITY;

  /**
   * Never says no wrongly, because it counts before it does. It can say yes to what other servers, and documents that
   * grew, have taken since the last count.
   */
  async hasRoom(table: DocumentTable, bytes: number, limits: Limits & { now: number }) {
    if (this.knowsRoom(bytes, limits)) return true;
    const counted = await table.count();
    this.#documents = counted.documents;
    this.#bytes = counted.bytes;
    this.#countedAt = limits.now;
    return this.#fits(bytes, limits);
  }

  /** Without counting: false where there may be room all the same. */
  knowsRoom(bytes: number, limits: Limits & { now: number }): boolean {
    const isFresh = limits.now - this.#countedAt < COUNTED_FOR_MS;
    return isFresh && this.#fits(bytes, limits);
  }

  /** Also of a transaction that is tried again: what is counted twice so is right again at the next count. */
  add(bytes: number): void {
    this.#documents += 1;
    this.#bytes += bytes;
  }

  #fits(bytes: number, { documents, bytes: limit }: Limits): boolean {
    return this.#documents < documents && this.#bytes + bytes <= limit;
  }
}

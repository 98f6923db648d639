/** How much may be kept of which kind. */
import type { DocumentKind, KindLimits, PeopleLimits } from "./people-store.ts";

const MEGABYTE = 2 ** 20;

const LIMITS: Omit<PeopleLimits, "kinds"> = {
  summaryBytes: 16_384,
  contentBytes: MEGABYTE / 2,
  perOwner: 500,
  removedPerOwner: 50,
  documents: 100_000,
  bytes: 2 ** 31,
};

/** A map of a thousand concepts takes about 3 MB, and an activity carries several maps. */
const OF_KINDS: PeopleLimits["kinds"] = {
  map: { contentBytes: 4 * MEGABYTE },
  past: { contentBytes: 4 * MEGABYTE, perOwner: 4000 },
  activity: { contentBytes: 4 * MEGABYTE, perOwner: 200 },
  class: { contentBytes: 4 * MEGABYTE, perOwner: 200 },
  code: { perOwner: 50 },
  student: { contentBytes: MEGABYTE, perOwner: 1200 },
};

export class DocumentLimits {
  /** Of all documents together. */
  readonly all: Pick<PeopleLimits, "documents" | "bytes">;
  readonly #general: KindLimits;
  readonly #kinds: PeopleLimits["kinds"];

  constructor(given: Partial<PeopleLimits> = {}) {
    const limits = { ...LIMITS, ...given };
    this.all = limits;
    this.#general = limits;
    this.#kinds = given.kinds ?? {};
  }

  of(kind: DocumentKind): KindLimits {
    return { ...this.#general, ...OF_KINDS[kind], ...this.#kinds[kind] };
  }
}

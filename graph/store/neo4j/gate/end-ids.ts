/** The ends of relationships by business id; those not among the rows themselves are asked for, many at once. */
import { idIn, type OpenEnds } from "./cell-reader.ts";

/** `isOver` says that no more rows are on their way. */
export type AskIds = (
  elementIds: readonly string[],
  isOver: boolean,
) => Promise<readonly (readonly [elementId: string, id: unknown])[]>;

export const FIND_IDS = `UNWIND $missing AS wanted
MATCH (n) WHERE elementId(n) = wanted
RETURN wanted, n.id AS id`;

/** More would take longer than asking when they are wanted. */
const FORESEEN = 50;

export interface EndIdsOptions {
  readonly ask: AskIds;
  /** Business ids by element id. Grows as rows are read. */
  readonly known: Map<string, string | null>;
  /** Element ids that the same statement wanted a moment ago: asked for with it, so that it need not be waited for again. */
  readonly foreseen: Set<string>;
}

/** Of one answer: what was found stays known. */
export class EndIds {
  readonly #options: EndIdsOptions;
  readonly #foreseen: ReturnType<AskIds>;

  /** Right after the statement was sent. */
  constructor(options: EndIdsOptions) {
    const { ask, foreseen } = options;
    this.#options = options;
    const wanted = [...foreseen];
    foreseen.clear();
    // Where that fails the statement itself did, or they are asked for again.
    this.#foreseen = wanted.length === 0 ? Promise.resolve([]) : ask(wanted, true).catch(() => []);
  }

  async set(open: readonly OpenEnds[], isOver: boolean): Promise<void> {
    const { ask, known } = this.#options;
    const wanted = this.#findUnknown(open);
    if (wanted.length > 0) {
      this.#foresee(wanted);
      this.#learn(await this.#foreseen);
      const missing = wanted.filter((elementId) => !known.has(elementId));
      if (missing.length > 0) this.#learn(await ask(missing, isOver));
    }
    for (const { relationship, start, end } of open) {
      relationship.start = known.get(start) ?? null;
      relationship.end = known.get(end) ?? null;
    }
  }

  #learn(found: Awaited<ReturnType<AskIds>>): void {
    for (const [elementId, id] of found) this.#options.known.set(elementId, idIn({ id }));
  }

  #foresee(wanted: readonly string[]): void {
    const { foreseen } = this.#options;
    for (const elementId of wanted) if (foreseen.size < FORESEEN) foreseen.add(elementId);
  }

  #findUnknown(open: readonly OpenEnds[]): readonly string[] {
    const { known } = this.#options;
    const ends = open.flatMap(({ start, end }) => [start, end]);
    return [...new Set(ends)].filter((elementId) => !known.has(elementId));
  }
}

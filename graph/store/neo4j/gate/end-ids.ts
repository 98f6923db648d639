/** A relationship knows its ends by internal ids only; those not among the rows themselves are asked for, many at once. */
import { collectEnds } from "../collect-ends.ts";
import { type IdOf, idIn } from "./write-cell.ts";

/** `isOver` says that no more rows are on their way. */
export type AskIds = (
  elementIds: readonly string[],
  isOver: boolean,
) => Promise<readonly (readonly [elementId: string, id: unknown])[]>;

export const FIND_IDS = `UNWIND $missing AS wanted
MATCH (n) WHERE elementId(n) = wanted
RETURN wanted, n.id AS id`;

/** Of one answer: what was found stays known. */
export class EndIds {
  readonly #ask: AskIds;
  readonly #known = new Map<string, string | null>();

  constructor(ask: AskIds) {
    this.#ask = ask;
  }

  async learn(rows: readonly (readonly unknown[])[], isOver: boolean): Promise<IdOf> {
    const wanted = new Set<string>();
    collectEnds(rows, { known: this.#known, wanted, idIn });
    const missing = [...wanted].filter((elementId) => !this.#known.has(elementId));
    if (missing.length > 0) {
      for (const [elementId, id] of await this.#ask(missing, isOver)) {
        this.#known.set(elementId, idIn({ id }));
      }
    }
    return (elementId) => this.#known.get(elementId) ?? null;
  }
}

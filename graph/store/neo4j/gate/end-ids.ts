/** A relationship knows its ends by internal ids only; those not among the rows themselves are asked for, many at once. */
import neo4j, { type Relationship } from "neo4j-driver";
import { type IdOf, idIn } from "./to-gate-value.ts";

export type AskIds = (
  elementIds: readonly string[],
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

  async learn(rows: readonly (readonly unknown[])[]): Promise<IdOf> {
    const wanted = new Set<string>();
    collect(rows, this.#known, wanted);
    const missing = [...wanted].filter((elementId) => !this.#known.has(elementId));
    if (missing.length > 0) {
      for (const [elementId, id] of await this.#ask(missing)) {
        this.#known.set(elementId, idIn({ id }));
      }
    }
    return (elementId) => this.#known.get(elementId) ?? null;
  }
}

function collect(value: unknown, known: Map<string, string | null>, wanted: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (neo4j.isNode(value)) {
    known.set(value.elementId, idIn(value.properties));
  } else if (neo4j.isRelationship(value)) {
    collectEnds(value, wanted);
  } else if (neo4j.isPath(value)) {
    for (const { start, relationship, end } of value.segments) {
      collect([start, end], known, wanted);
      collectEnds(relationship, wanted);
    }
  } else {
    for (const each of Object.values(value)) collect(each, known, wanted);
  }
}

function collectEnds(edge: Relationship, wanted: Set<string>): void {
  wanted.add(edge.startNodeElementId);
  wanted.add(edge.endNodeElementId);
}

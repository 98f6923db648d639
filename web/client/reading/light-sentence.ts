/** What a sentence lights on the canvas: the relations its statements stand for, and the entities they speak of. Pure. */
import type { SentenceClaim } from "../../contract/sentences.ts";
import type { Lit } from "../state/view.ts";

export interface KnownGraph {
  readonly entities: ReadonlyMap<string, unknown>;
  readonly relations: ReadonlyMap<string, unknown>;
}

export function lightSentence(claims: readonly SentenceClaim[], known: KnownGraph): Lit {
  const ends = claims.flatMap(({ subject, object }) => [subject, object ?? subject]);
  return {
    nodes: [...new Set(ends)].filter((id) => known.entities.has(id)),
    edges: claims.map(({ id }) => id).filter((id) => known.relations.has(id)),
  };
}

export function isSameLit(a: Lit | null, b: Lit | null): boolean {
  if (a === null || b === null) return a === b;
  return a.nodes.join(" ") === b.nodes.join(" ") && a.edges.join(" ") === b.edges.join(" ");
}

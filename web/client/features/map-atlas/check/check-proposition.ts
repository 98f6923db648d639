/** What the atlas has to say to one proposition of a map. Never that it is wrong: what the atlas does not have is the mapmaker's own. Pure. */
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import type { Proposition } from "../../../../../graph/maps/propositions-of.ts";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { isSymmetric, readAgainst } from "./reads-as.ts";

export type Verdict =
  /** The atlas says just this; or the phrase rests on this statement, in words of its own. */
  | { readonly kind: "stated" | "rests" | "contested"; readonly statement: Statement }
  /** The same phrase the other way round; or the atlas says that it is not so. */
  | { readonly kind: "reversed" | "denied"; readonly statement: Statement }
  /** The two are joined, by other phrases. */
  | { readonly kind: "otherwise"; readonly statements: readonly Statement[] }
  | { readonly kind: "own" }
  /** Which ends mean no entity of the atlas. */
  | { readonly kind: "unlinked"; readonly concepts: readonly MapConcept[] }
  /** The line has no words yet. */
  | { readonly kind: "unworded" };

/** What the atlas says between two entities, whichever way: by {@link pairOf}. */
export type StatementsByPair = ReadonlyMap<string, readonly Statement[]>;

export function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

export function checkProposition(
  { source, phrase, target }: Proposition,
  byPair: StatementsByPair,
  keys: MapKeys,
): Verdict {
  if (source.entity === null || target.entity === null)
    return { kind: "unlinked", concepts: [source, target].filter(({ entity }) => entity === null) };
  const all = byPair.get(pairOf(source.entity, target.entity)) ?? [];
  const [along, against] = [source, target].map(({ entity }) =>
    all.filter((statement) => statement.subject.id === entity || isSymmetric(statement)),
  ) as [Statement[], Statement[]];
  const says = (statement: Statement) => readAgainst(phrase.text, statement, keys);
  const said = along.filter((statement) => says(statement).isSaid);
  const [contested] = said.filter(isContested);
  if (contested) return { kind: "contested", statement: contested };
  if (said[0]) return { kind: "stated", statement: said[0] };
  const rests = along.find(({ id }) => phrase.claims.includes(id));
  if (rests) return { kind: isContested(rests) ? "contested" : "rests", statement: rests };
  const denied = along.find((statement) => says(statement).isDenied);
  if (denied) return { kind: "denied", statement: denied };
  const reversed = against.find((statement) => says(statement).isSaid);
  if (reversed) return { kind: "reversed", statement: reversed };
  if (all.length > 0) return { kind: "otherwise", statements: all };
  return { kind: phrase.text.trim() === "" ? "unworded" : "own" };
}

export function isContested({ status }: Statement): boolean {
  return status === "contested";
}

/** Statements of one entity alone say nothing between two. */
export function groupByPair(statements: readonly Statement[]): StatementsByPair {
  const byPair = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.object === null || statement.object.id === statement.subject.id) continue;
    const pair = pairOf(statement.subject.id, statement.object.id);
    byPair.set(pair, [...(byPair.get(pair) ?? []), statement]);
  }
  return byPair;
}

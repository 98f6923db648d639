/** What the atlas says between the concepts of a map and the map does not say yet. Pure. */
import type { SceneFragment } from "../../../../../graph/maps/editing/joining/insert-scene.ts";
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { isSymmetric, readAgainst } from "../check/reads-as.ts";
import { toPhrase } from "../insert/to-fragment.ts";

/** In the order of the text. What is denied is no relation to be drawn. */
export function suggestRelations(
  map: ConceptMap,
  statements: readonly Statement[],
  keys: MapKeys,
): readonly Statement[] {
  const said = propositionsOf(map);
  const isSaid = (statement: Statement): boolean =>
    said.some(
      ({ source, phrase, target }) =>
        isBetween(statement, source.entity, target.entity) &&
        (phrase.claims.includes(statement.id) || readAgainst(phrase.text, statement, keys).isSaid),
    );
  return statements.filter(
    (statement) =>
      statement.object !== null &&
      statement.object.id !== statement.subject.id &&
      !statement.negated &&
      !isSaid(statement),
  );
}

function isBetween(
  { type, subject, object }: Statement,
  source: string | null,
  target: string | null,
): boolean {
  if (subject.id === source && object?.id === target) return true;
  return isSymmetric({ type }) && subject.id === target && object?.id === source;
}

/** Each as a relation with its claim and its works. */
export function toRelations(
  statements: readonly Statement[],
  language: Language,
): SceneFragment["relations"] {
  return statements.flatMap(({ id, subject, object, cites, ...words }) =>
    object === null
      ? []
      : {
          source: subject.id,
          target: object.id,
          phrase: toPhrase({ ...words, negated: false }, subject.forms.plural, language),
          claim: id,
          works: cites.map((work) => work.id),
        },
  );
}

/** The ends of these, which the map has already. */
export function endsOf(
  statements: readonly Statement[],
  language: Language,
): SceneFragment["concepts"] {
  const ends = statements.flatMap(({ subject, object }) => [subject, ...(object ? [object] : [])]);
  return ends.map(({ id, labels }) => ({ id, label: labels[language] }));
}

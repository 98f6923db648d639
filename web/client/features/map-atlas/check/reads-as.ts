/** Which linking phrases say what a statement of the atlas says, in any of the three languages. Pure. */
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import { wordingsOf } from "../../../../../graph/maps/relation-phrases.ts";
import type { RelationWords } from "../../../../../graph/model/read-relation.ts";
import { isRelationTypeName, RELATION_TYPES } from "../../../../../graph/model/relation-types.ts";
import type { Statement } from "../../../../contract/shared.ts";

export type Said = Pick<Statement, "type" | "modality" | "negated">;

/** Whether words say just that; of a denied statement, what it denies. */
export interface Reading {
  readonly isSaid: boolean;
  readonly isDenied: boolean;
}

export function readAgainst(text: string, said: Said, { phraseKey }: MapKeys): Reading {
  const key = phraseKey(text);
  if (key === "" || !isRelationTypeName(said.type)) return { isSaid: false, isDenied: false };
  const { type, modality, negated } = said;
  const has = (words: RelationWords): boolean =>
    wordingsOf(words).some((wording) => phraseKey(wording) === key);
  return {
    isSaid: has({ type, modality, negated }),
    isDenied: negated && has({ type, modality, negated: false }),
  };
}

/** Whether it says the same the other way round. */
export function isSymmetric({ type }: Pick<Statement, "type">): boolean {
  return isRelationTypeName(type) && RELATION_TYPES[type].symmetric;
}

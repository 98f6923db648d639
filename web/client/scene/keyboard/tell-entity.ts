/** What is said when the keyboard comes to an entity: its name and kind, the relation it was reached by, how many it has. */
import type { Language } from "../../../../graph/model/kinds.ts";
import { readRelation } from "../../../../graph/model/read-relation.ts";
import { isRelationTypeName } from "../../../../graph/model/relation-types.ts";
import type { Relation } from "../../../contract/shared.ts";
import type { Translate } from "../../i18n/use-language.ts";
import type { Scene } from "../../state/scene.ts";

export interface Telling {
  readonly language: Language;
  readonly t: Translate;
  /** Relations of the scene that are shown. */
  readonly relations: number;
  /** Null where it was not reached by one. */
  readonly by: Relation | null;
}

export function tellEntity(
  scene: Scene,
  id: string,
  { language, t, relations, by }: Telling,
): string {
  const entity = scene.entities.get(id);
  if (entity === undefined) return "";
  const parts = [
    t("scene.entity", {
      name: entity.labels[language],
      kind: t(`kind.${entity.kind}`).toLocaleLowerCase(language),
    }),
    by === null ? "" : sentenceOf(scene, by, language),
    t("scene.relations", { count: relations }),
    scene.pins.has(id) ? t("scene.isPinned") : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function sentenceOf({ entities }: Scene, relation: Relation, language: Language): string {
  const [subject, object] = [entities.get(relation.source), entities.get(relation.target)];
  if (subject === undefined || object === undefined) return "";
  const { type, modality } = relation;
  // A reader's own file has types of its own, which have no grammar.
  if (!isRelationTypeName(type))
    return `${subject.labels[language]} – ${type} – ${object.labels[language]}.`;
  return readRelation({ type, modality, negated: false }, subject.forms, object.forms, language);
}

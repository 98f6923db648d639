import { parkParts, placeParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import { reword, setColor } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useMapListContext } from "../list-context.ts";
import { useDeleteRow } from "../rows/use-delete-row.ts";
import { ColorChoice } from "./color-choice.tsx";
import { HeldField } from "./concept-field.tsx";
import { GroupChoice } from "./group-choice.tsx";
import { NoteField } from "./note-field.tsx";
import styles from "./open.module.css";

/** All that a concept has: its name, note, colour, group, what it rests on, and whether it waits. */
export function ConceptEditor({ concept }: { readonly concept: MapConcept }) {
  const { isReadOnly, apply, slots } = useMapListContext();
  const { t } = useLanguage();
  const name = concept.label.trim() || t("maplist.noLabel");
  return (
    <div role="group" aria-label={t("maplist.about", { label: name })} className={styles.concept}>
      <NameField concept={concept} />
      <NoteField part={concept} />
      {!isReadOnly && (
        <>
          <ColorChoice
            color={concept.color}
            onChoose={(color) =>
              apply(
                (map) => setColor(map, [concept.id], color),
                t(`maplist.color.${color ?? "none"}`),
              )
            }
          />
          <GroupChoice concept={concept} />
        </>
      )}
      {slots.renderEvidence?.(concept)}
      {!isReadOnly && <ConceptActions concept={concept} name={name} />}
    </div>
  );
}

function NameField({ concept }: { readonly concept: MapConcept }) {
  const { editor, rules, isReadOnly, apply } = useMapListContext();
  const { t } = useLanguage();
  if (isReadOnly || rules.fixed.has(concept.id))
    return <HeldField label={t("maplist.name")} text={concept.label} />;
  return (
    <TextField
      label={t("maplist.name")}
      value={concept.label}
      maxLength={MAP_LIMITS.words}
      onChange={(text) =>
        apply((map) => reword(map, concept.id, text), null, { mergeWith: `words:${concept.id}` })
      }
      onBlur={() => editor.settle()}
    />
  );
}

function ConceptActions({
  concept,
  name,
}: {
  readonly concept: MapConcept;
  readonly name: string;
}) {
  const { map, rules, apply } = useMapListContext();
  const { t } = useLanguage();
  const remove = useDeleteRow();
  const isParked = indexMap(map).parked.has(concept.id);
  const toggle = (): void => {
    if (isParked)
      apply(
        (now) => placeParts(now, new Map([[concept.id, null]])),
        t("maplist.said.placed", { name }),
      );
    else apply((now) => parkParts(now, [concept.id]), t("maplist.said.parked", { name }));
  };
  return (
    <div className={styles.actions}>
      <TextButton look="bordered" icon={isParked ? "out" : "back"} onClick={toggle}>
        {t(isParked ? "maplist.place" : "maplist.park")}
      </TextButton>
      {!rules.fixed.has(concept.id) && (
        <TextButton look="bordered" icon="trash" onClick={() => remove(concept.id)}>
          {t("maplist.deleteConcept")}
        </TextButton>
      )}
    </div>
  );
}

import { useState } from "react";
import { addToGroup, makeGroup } from "../../../../../graph/maps/editing/parts/group-concepts.ts";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useMapListContext } from "../list-context.ts";
import styles from "./open.module.css";

const NONE = "";
const NEW = "+";

/** The group that a concept is in: one of the map's, none, or a new one. */
export function GroupChoice({ concept }: { readonly concept: MapConcept }) {
  const { map, apply } = useMapListContext();
  const { t } = useLanguage();
  const [isNaming, setNaming] = useState(false);
  const options = [
    { value: NONE, label: t("maplist.noGroup") },
    ...map.groups.map(({ id, label }) => ({ value: id, label: label || t("maplist.noLabel") })),
    { value: NEW, label: t("maplist.newGroup") },
  ];
  const choose = (value: string): void => {
    setNaming(value === NEW);
    if (value === NEW) return;
    const label = options.find((option) => option.value === value)?.label ?? "";
    const group = value === NONE ? null : value;
    apply((now) => addToGroup(now, [concept.id], group), t("maplist.said.group", { label }));
  };
  return (
    <>
      <SelectField
        label={t("maplist.group")}
        value={isNaming ? NEW : (concept.group ?? NONE)}
        options={options}
        onChange={choose}
      />
      {isNaming && <NewGroup concept={concept} onDone={() => setNaming(false)} />}
    </>
  );
}

interface NewGroupProps {
  readonly concept: MapConcept;
  readonly onDone: () => void;
}

function NewGroup({ concept, onDone }: NewGroupProps) {
  const { apply } = useMapListContext();
  const { t } = useLanguage();
  const [label, setLabel] = useState("");
  return (
    <form
      className={styles.newGroup}
      onSubmit={(event) => {
        event.preventDefault();
        const said = t("maplist.said.group", { label: label.trim() });
        if (label.trim() === "") return;
        if (apply((map) => makeGroup(map, [concept.id], label), said, { select: [concept.id] }))
          onDone();
      }}
    >
      <TextField
        label={t("maplist.groupName")}
        value={label}
        maxLength={MAP_LIMITS.words}
        onChange={setLabel}
      />
      <SubmitButton>{t("maplist.makeGroup")}</SubmitButton>
    </form>
  );
}

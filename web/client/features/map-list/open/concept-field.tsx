import { type Ref, useState } from "react";
import { reword } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import type { MapConcept } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { countUses } from "../edits/change-proposition.ts";
import type { ChosenEnd } from "../edits/chosen-end.ts";
import { GivenSelect } from "../fields/given-select.tsx";
import { PartCombobox } from "../fields/part-combobox.tsx";
import { type FieldOption, isSameWords } from "../fields/suggest-parts.ts";
import { useFieldOptions } from "../fields/use-field-options.ts";
import { useGivenConcepts } from "../fields/use-given-options.ts";
import { useMapListContext } from "../list-context.ts";
import styles from "./open.module.css";

export interface ConceptFieldProps {
  readonly label: string;
  readonly concept: MapConcept;
  /** The activity gave this end. */
  readonly isHeld: boolean;
  readonly onEnd: (end: ChosenEnd) => void;
  /** Enter, when what was typed is taken. */
  readonly onNext: () => void;
  readonly ref?: Ref<HTMLInputElement & HTMLSelectElement>;
}

/** One end of an open proposition: another concept, a new one, or other words for this one. */
export function ConceptField(props: ConceptFieldProps) {
  const { rules, isReadOnly } = useMapListContext();
  if (props.isHeld || isReadOnly)
    return <HeldField label={props.label} text={props.concept.label} />;
  return rules.ownConcepts ? <FreeConcept {...props} /> : <GivenConcept {...props} />;
}

export function HeldField({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p className={styles.held}>
      <span className={styles.unseen}>{label}: </span>
      {text}
    </p>
  );
}

function GivenConcept({ label, concept, onEnd, onNext, ref }: ConceptFieldProps) {
  const { t } = useLanguage();
  const options = useGivenConcepts();
  return (
    <GivenSelect
      ref={ref ?? null}
      label={label}
      value={concept.id}
      options={options}
      placeholder={t("maplist.chooseConcept")}
      onChange={(id) => onEnd({ id, text: "" })}
      onEnter={onNext}
    />
  );
}

function FreeConcept({ label, concept, onEnd, onNext, ref }: ConceptFieldProps) {
  const { slots } = useMapListContext();
  /** Null while nobody types. */
  const [draft, setDraft] = useState<string | null>(null);
  const { options, take } = useTaking(concept, draft, onEnd);
  const finish = (option: FieldOption | null): void => {
    setDraft(null);
    if (option !== null) take(option);
  };
  return (
    <PartCombobox
      ref={ref ?? null}
      label={label}
      text={draft ?? concept.label}
      onText={setDraft}
      options={options.offered}
      onChoose={finish}
      onEnter={() => {
        finish(options.meant);
        onNext();
      }}
      onEscape={() => {
        setDraft(null);
        return draft !== null && draft !== concept.label;
      }}
      onLeave={() => finish(options.meant)}
      mark={
        draft === null && concept.entity !== null ? slots.renderKindMark?.(concept.entity) : null
      }
    />
  );
}

interface Meant {
  readonly offered: readonly FieldOption[];
  /** What the words mean when none is chosen; null when they change nothing. */
  readonly meant: FieldOption | null;
}

/** Words that are no concept's yet are other words for one that is used here alone, else a new concept. */
function useTaking(concept: MapConcept, draft: string | null, onEnd: ConceptFieldProps["onEnd"]) {
  const { map, rules, apply } = useMapListContext();
  const { t } = useLanguage();
  const known = useFieldOptions("concept", draft === concept.label ? "" : draft);
  const meant = meanOf({ draft: draft?.trim() ?? "", concept, known });
  const mayRename = !rules.fixed.has(concept.id);
  const isSole = countUses(map, concept.id) === 1;
  const take = (option: FieldOption): void => {
    const { label: text } = option;
    if (option.kind === "rename")
      apply((now) => reword(now, concept.id, text), t("maplist.said.renamed", { label: text }));
    else if (option.kind === "concept") onEnd({ id: option.id, text });
    else if (option.kind === "atlas") onEnd({ entity: option.id, text });
    else onEnd({ text });
  };
  const options: Meant = { offered: known.filter((option) => !isItself(option, concept)), meant };
  if (meant?.kind !== "new" || draft === null) return { options, take };
  const rename: FieldOption = { kind: "rename", label: meant.label };
  const both = isSole ? [rename, meant] : [meant, rename];
  const free = mayRename ? both : [meant];
  const [first = meant] = free;
  return { options: { offered: [...options.offered, ...free], meant: first }, take };
}

interface Typed {
  readonly draft: string;
  readonly concept: MapConcept;
  readonly known: readonly FieldOption[];
}

function meanOf({ draft, concept, known }: Typed): FieldOption | null {
  if (draft === "" || draft === concept.label.trim()) return null;
  if (isSameWords(draft, concept.label)) return { kind: "rename", label: draft };
  return (
    known.find((option) => option.kind === "concept" && isSameWords(option.label, draft)) ?? {
      kind: "new",
      label: draft,
    }
  );
}

function isItself(option: FieldOption, { id }: MapConcept): boolean {
  return option.kind === "concept" && option.id === id;
}

import type { Ref } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ChosenEnd } from "../edits/chosen-end.ts";
import { useMapListContext } from "../list-context.ts";
import type { Draft, DraftField } from "../use-draft.ts";
import { GivenSelect } from "./given-select.tsx";
import { PartCombobox } from "./part-combobox.tsx";
import type { FieldOption } from "./suggest-parts.ts";
import { useFieldOptions } from "./use-field-options.ts";
import { useGivenConcepts, useGivenPhrases } from "./use-given-options.ts";

interface DraftFieldProps {
  readonly draft: Draft;
  readonly go: (field: DraftField) => void;
  /** Enter in this field. */
  readonly onNext: () => void;
  readonly onEscape?: () => boolean;
  readonly hidesOptions?: boolean;
  readonly onFocus?: () => void;
  readonly ref: Ref<HTMLInputElement & HTMLSelectElement>;
}

interface EndProps extends DraftFieldProps {
  readonly side: "source" | "target";
}

/** A concept of the proposition that is being made. */
export function DraftEnd(props: EndProps) {
  const { rules } = useMapListContext();
  return rules.ownConcepts ? <FreeEnd {...props} /> : <GivenEnd {...props} />;
}

function GivenEnd({ side, draft, onNext, onEscape, onFocus, ref }: EndProps) {
  const { t } = useLanguage();
  const options = useGivenConcepts();
  const onKeys = { onEnter: onNext, ...(onEscape && { onEscape }), ...(onFocus && { onFocus }) };
  return (
    <GivenSelect
      ref={ref}
      label={t(`maplist.${side}`)}
      value={draft[side].id ?? ""}
      options={options}
      placeholder={t("maplist.chooseConcept")}
      onChange={(id) => draft.setEnd(side, { id, text: "" })}
      {...onKeys}
    />
  );
}

export function toEnd(option: FieldOption): ChosenEnd {
  if (option.kind === "concept") return { id: option.id, text: option.label };
  return option.kind === "atlas"
    ? { entity: option.id, text: option.label }
    : { text: option.label };
}

function FreeEnd({ side, draft, go, onNext, ref, ...rest }: EndProps) {
  const { t } = useLanguage();
  const { map, slots } = useMapListContext();
  const { text, id, entity } = draft[side];
  const options = useFieldOptions("concept", text);
  const meant = entity ?? map.concepts.find((concept) => concept.id === id)?.entity ?? null;
  const takeLines = (words: string): boolean => {
    if (side !== "source") return false;
    const next = draft.takeLines(words);
    if (next !== null) go(next);
    return next !== null;
  };
  return (
    <PartCombobox
      ref={ref}
      label={t(`maplist.${side}`)}
      text={text}
      onText={(words) => draft.setEnd(side, { text: words })}
      options={options}
      placeholder={t(side === "source" ? "maplist.conceptExample" : "maplist.targetExample")}
      onChoose={(option) => {
        draft.setEnd(side, toEnd(option));
        if (side === "source") go("phrase");
      }}
      onEnter={() => !takeLines(text) && onNext()}
      onPaste={(words) => takeLines(words)}
      mark={meant !== null && slots.renderKindMark?.(meant)}
      {...rest}
    />
  );
}

/** Its linking phrase. */
export function DraftPhrase(props: DraftFieldProps) {
  const { rules } = useMapListContext();
  return rules.ownPhrases ? <FreePhrase {...props} /> : <GivenPhrase {...props} />;
}

function GivenPhrase({ draft, onNext, onEscape, onFocus, ref }: DraftFieldProps) {
  const { t } = useLanguage();
  const options = useGivenPhrases(
    { source: draft.source.id, target: draft.target.id },
    draft.phrase,
  );
  return (
    <GivenSelect
      ref={ref}
      label={t("maplist.phrase")}
      isPhrase
      value={draft.phrase}
      options={options}
      placeholder={t("maplist.choosePhrase")}
      onChange={draft.setPhrase}
      onEnter={onNext}
      {...(onEscape && { onEscape })}
      {...(onFocus && { onFocus })}
    />
  );
}

function FreePhrase({ draft, go, onNext, ref, ...rest }: DraftFieldProps) {
  const { t } = useLanguage();
  const options = useFieldOptions("phrase", draft.phrase);
  return (
    <PartCombobox
      ref={ref}
      label={t("maplist.phrase")}
      isPhrase
      text={draft.phrase}
      onText={draft.setPhrase}
      options={options}
      placeholder={t("maplist.phraseExample")}
      onChoose={({ label }) => {
        draft.setPhrase(label);
        go("target");
      }}
      onEnter={onNext}
      {...rest}
    />
  );
}

import { type Ref, useState } from "react";
import { reword } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import type { MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { GivenSelect } from "../fields/given-select.tsx";
import { PartCombobox } from "../fields/part-combobox.tsx";
import { useFieldOptions } from "../fields/use-field-options.ts";
import { useGivenPhrases } from "../fields/use-given-options.ts";
import { useMapListContext } from "../list-context.ts";
import { HeldField } from "./concept-field.tsx";

export interface PhraseFieldProps {
  readonly phrase: MapPhrase;
  /** Of the proposition that is open; without it, the phrase is not joined on both sides. */
  readonly ends?: { readonly source: string; readonly target: string };
  /** Another given phrase in this one's place. */
  readonly onExchange?: (text: string) => void;
  readonly onNext: () => void;
  readonly ref?: Ref<HTMLInputElement & HTMLSelectElement>;
}

/** The words of a phrase; where they were given, which of the given ones it is. */
export function PhraseField(props: PhraseFieldProps) {
  const { phrase, onExchange } = props;
  const { rules, isReadOnly } = useMapListContext();
  const { t } = useLanguage();
  const isGiven = rules.fixed.has(phrase.id);
  const mayExchange = isGiven && !rules.ownPhrases && !rules.fixedEnds.has(phrase.id);
  if (isReadOnly || (isGiven && (!mayExchange || onExchange === undefined)))
    return <HeldField label={t("maplist.phrase")} text={phrase.text || t("maplist.noPhrase")} />;
  return mayExchange ? <GivenPhrase {...props} /> : <FreePhrase {...props} />;
}

function GivenPhrase({ phrase, ends, onExchange, onNext, ref }: PhraseFieldProps) {
  const { t } = useLanguage();
  const text = phrase.text.trim();
  const options = useGivenPhrases({ source: ends?.source, target: ends?.target }, text);
  return (
    <GivenSelect
      ref={ref ?? null}
      label={t("maplist.phrase")}
      isPhrase
      value={text}
      options={options}
      placeholder={t("maplist.choosePhrase")}
      onChange={(chosen) => onExchange?.(chosen)}
      onEnter={onNext}
    />
  );
}

function FreePhrase({ phrase, onNext, ref }: PhraseFieldProps) {
  const { apply } = useMapListContext();
  const { t } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const known = useFieldOptions("phrase", draft === phrase.text ? "" : draft);
  const take = (text: string | null): void => {
    setDraft(null);
    if (text === null || text.trim() === phrase.text.trim()) return;
    const said = t("maplist.said.phrase", { text: text.trim() || t("maplist.noPhrase") });
    apply((map) => reword(map, phrase.id, text.trim()), said);
  };
  return (
    <PartCombobox
      ref={ref ?? null}
      label={t("maplist.phrase")}
      isPhrase
      text={draft ?? phrase.text}
      onText={setDraft}
      options={known}
      placeholder={t("maplist.phraseExample")}
      onChoose={({ label }) => take(label)}
      onEnter={() => {
        take(draft);
        onNext();
      }}
      onEscape={() => {
        setDraft(null);
        return draft !== null && draft !== phrase.text;
      }}
      onLeave={() => take(draft)}
    />
  );
}

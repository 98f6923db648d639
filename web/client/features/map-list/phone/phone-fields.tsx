import { useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { isGiven } from "../edits/chosen-end.ts";
import { DraftEnd, DraftPhrase, toEnd } from "../fields/draft-fields.tsx";
import { OptionWords } from "../fields/option-row.tsx";
import { type FieldOption, isSameWords } from "../fields/suggest-parts.ts";
import { useFieldOptions } from "../fields/use-field-options.ts";
import { useMapListContext } from "../list-context.ts";
import { useDraftFocus } from "../use-draft-focus.ts";
import { type Draft, type DraftField, useDraft } from "../use-draft.ts";
import styles from "./phone.module.css";

const NEXT: Readonly<Record<DraftField, DraftField>> = {
  source: "phrase",
  phrase: "target",
  target: "target",
};
const MOST_CHIPS = 4;

/** Concept, phrase and concept under each other, and what could stand in the one that is being filled in. */
export function PhoneFields() {
  const { t } = useLanguage();
  const draft = useDraft();
  const { refs, go } = useDraftFocus();
  const [at, setAt] = useState<DraftField | null>(null);
  const add = (): void => go(draft.add() ?? "source");
  const field = (name: DraftField) => ({
    draft,
    go,
    ref: refs[name],
    hidesOptions: true,
    onFocus: () => setAt(name),
    onNext: () => (name === "target" ? add() : go(NEXT[name])),
  });
  return (
    <form
      className={styles.form}
      aria-label={t("maplist.add")}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <DraftEnd side="source" {...field("source")} />
      <div className={styles.link}>
        <DraftPhrase {...field("phrase")} />
      </div>
      <DraftEnd side="target" {...field("target")} />
      {at !== null && <Chips at={at} draft={draft} go={go} />}
      <button type="submit" className={styles.submit} aria-disabled={draft.isEmpty || undefined}>
        {t("maplist.add")}
      </button>
    </form>
  );
}

interface ChipsProps {
  readonly at: DraftField;
  readonly draft: Draft;
  readonly go: (field: DraftField) => void;
}

function Chips({ at, draft, go }: ChipsProps) {
  const { t } = useLanguage();
  const { rules } = useMapListContext();
  const isPhrase = at === "phrase";
  const text = isPhrase ? draft.phrase : draft[at].text;
  const isFree = isPhrase ? rules.ownPhrases : rules.ownConcepts;
  const found = useFieldOptions(isPhrase ? "phrase" : "concept", text);
  const options = found.filter(({ label }) => label !== text).slice(0, MOST_CHIPS);
  const isNew = !isPhrase && isGiven(draft[at]) && !("id" in draft[at]) && !("entity" in draft[at]);
  const isKnown = found.some(({ kind, label }) => kind === "concept" && isSameWords(label, text));
  if (!isFree) return null;
  const choose = (option: FieldOption): void => {
    if (isPhrase) draft.setPhrase(option.label);
    else draft.setEnd(at, toEnd(option));
    go(NEXT[at]);
  };
  return (
    <div className={styles.chips} role="group" aria-label={t("maplist.suggestions")}>
      {options.map((option) => (
        <button
          key={`${option.kind}:${option.label}`}
          type="button"
          className={styles.chip}
          // The keyboard of the phone stays open.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(option)}
        >
          <OptionWords option={option} />
        </button>
      ))}
      {isNew && !isKnown && (
        <button
          type="button"
          className={styles.fresh}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => go(NEXT[at])}
        >
          {t("maplist.newConcept", { label: text.trim() })}
        </button>
      )}
    </div>
  );
}

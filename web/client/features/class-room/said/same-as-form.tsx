import { useMemo, useState } from "react";
import type { ClassMap, Said } from "../../../../contract/classes.ts";
import { EMPTY_CLASS_MAP } from "../../../classes/empty-class-map.ts";
import { useClassState, useOpenClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import styles from "./said-dialog.module.css";

const PARTS = ["source", "phrase", "target"] as const;

type Part = (typeof PARTS)[number];

export interface SameAsFormProps {
  readonly said: Said;
  readonly onDone: () => void;
}

/** Two labels, or two phrases, that say the same: from now on they are counted as one. */
export function SameAsForm({ said, onDone }: SameAsFormProps) {
  const { t, language } = useLanguage();
  const { act } = useOpenClass();
  const map = useClassState((state) => state.map) ?? EMPTY_CLASS_MAP;
  const parts = PARTS.filter((each) => said[each].trim() !== "");
  const [part, setPart] = useState<Part>("source");
  const others = useMemo(
    () =>
      othersOf(map, part)
        .filter((each) => each !== said[part])
        .toSorted(new Intl.Collator(language).compare),
    [map, part, said, language],
  );
  const [chosen, setChosen] = useState("");
  const other = others.includes(chosen) ? chosen : (others[0] ?? "");
  const join = async (): Promise<void> => {
    if (other === "") return;
    const of = part === "phrase" ? "phrases" : "concepts";
    const answer = await act({ do: "joinLabels", of, words: [said[part], other] });
    if (answer !== null) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p className={styles.hint}>{t("classroom.same.hint")}</p>
      <SelectField
        label={t("classroom.same.this")}
        value={part}
        options={parts.map((each) => ({ value: each, label: said[each] }))}
        onChange={setPart}
      />
      {others.length === 0 ? (
        <p className={styles.hint}>{t("classroom.same.none")}</p>
      ) : (
        <SelectField
          label={t("classroom.same.other")}
          value={other}
          options={others.map((each) => ({ value: each, label: each }))}
          onChange={setChosen}
        />
      )}
      <SubmitButton>{t("classroom.same.join")}</SubmitButton>
    </form>
  );
}

function othersOf({ said, unsaid, concepts }: ClassMap, part: Part): readonly string[] {
  const sentences = [...said, ...unsaid].map((each) => each.said);
  const labels =
    part === "phrase"
      ? sentences.map(({ phrase }) => phrase)
      : [
          ...concepts.map(({ label }) => label),
          ...sentences.flatMap(({ source, target }) => [source, target]),
        ];
  return [...new Set(labels)].filter((label) => label.trim() !== "");
}

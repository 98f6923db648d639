import { useState } from "react";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "./adjust.module.css";

export interface OwnWordsProps {
  readonly label: string;
  readonly onAdd: (words: string) => void;
}

/** One more, typed; Enter adds it. */
export function OwnWords({ label, onAdd }: OwnWordsProps) {
  const { t } = useLanguage();
  const [words, setWords] = useState("");
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={label} value={words} onChange={setWords} maxLength={MAP_LIMITS.words} />
      <TextButton
        look="bordered"
        icon="plus"
        onClick={add}
        label={`${t("activity.add")}: ${label}`}
      >
        {t("activity.add")}
      </TextButton>
    </form>
  );

  function add(): void {
    if (words.trim() === "") return;
    onAdd(words.trim());
    setWords("");
  }
}

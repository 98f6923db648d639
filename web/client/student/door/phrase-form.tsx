import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import styles from "./door.module.css";

export interface PhraseFormProps {
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onPhrase: (phrase: string) => void;
}

/** For whoever was here before, on this device or another. */
export function PhraseForm({ problem, isBusy, onPhrase }: PhraseFormProps) {
  const { t } = useLanguage();
  const [phrase, setPhrase] = useState("");
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);
  const isMissing = refusals > 0 && phrase.trim() === "";
  const error = isMissing ? t("student.phraseMissing") : problem;
  const submit = () =>
    phrase.trim() === "" ? setRefusals((count) => count + 1) : onPhrase(phrase.trim());
  return (
    <form
      ref={form}
      className={styles.code}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t("student.phrase")}
        value={phrase}
        onChange={setPhrase}
        maxLength={120}
        hint={t("student.phraseHint")}
        error={error ?? undefined}
      />
      <SubmitButton isBusy={isBusy}>{t("student.comeBack")}</SubmitButton>
    </form>
  );
}

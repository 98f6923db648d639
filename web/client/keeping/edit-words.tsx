import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { SubmitButton } from "../ui/submit-button.tsx";
import { TextButton } from "../ui/text-button.tsx";
import styles from "./keeping.module.css";
import { isNameless, type KeptWords, WordFields } from "./word-fields.tsx";

export interface EditWordsProps {
  readonly words: KeptWords;
  readonly isBusy: boolean;
  /** Answers whether they are kept. */
  readonly onSave: (words: KeptWords) => Promise<boolean>;
  readonly onDone: () => void;
}

export function EditWords({ words: before, isBusy, onSave, onDone }: EditWordsProps) {
  const { t } = useLanguage();
  const [words, setWords] = useState<KeptWords>({ name: before.name, note: before.note });
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);

  async function save() {
    if (!isNameless(words) && (await onSave(words))) onDone();
  }
  return (
    // Escape leaves the editing, not the panel.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
    >
      <WordFields words={words} onChange={setWords} isRefused={isNameless(words)} ref={field} />
      <div className={styles.buttons}>
        <SubmitButton isBusy={isBusy}>{t("keep.saveChange")}</SubmitButton>
        <TextButton onClick={onDone}>{t("keep.cancel")}</TextButton>
      </div>
    </form>
  );
}

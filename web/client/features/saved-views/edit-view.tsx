import { useEffect, useRef, useState } from "react";
import type { ViewHead } from "../../../contract/views.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LONGEST_NAME, LONGEST_NOTE } from "./limits.ts";
import styles from "./saved-views.module.css";
import type { Keeping } from "./use-keeping.ts";
import { rename } from "./view-actions.ts";

export interface EditViewProps {
  readonly view: ViewHead;
  readonly keeping: Keeping;
  readonly onDone: () => void;
}

export function EditView({ view, keeping, onDone }: EditViewProps) {
  const { t } = useLanguage();
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const isNameless = name.trim() === "";

  async function save() {
    if (!isNameless && (await keeping.run(() => rename(view, { name, note })))) onDone();
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
      <TextField
        label={t("keep.name")}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        error={isNameless ? t("keep.nameMissing") : undefined}
        ref={field}
      />
      <TextField
        label={t("keep.note")}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={LONGEST_NOTE}
      />
      <div className={styles.buttons}>
        <SubmitButton isBusy={keeping.isBusy}>{t("keep.saveChange")}</SubmitButton>
        <TextButton onClick={onDone}>{t("keep.cancel")}</TextButton>
      </div>
    </form>
  );
}

import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import styles from "./saved-views.module.css";
import type { Keeping } from "./use-keeping.ts";
import type { OnScreen } from "./use-on-screen.ts";
import { keepNew } from "./view-actions.ts";
import { LONGEST_NAME, LONGEST_NOTE } from "./limits.ts";

export interface SaveViewFormProps {
  readonly keeping: Keeping;
  readonly screen: OnScreen;
}

/** What was typed stays until it is saved. */
export function SaveViewForm({ keeping, screen }: SaveViewFormProps) {
  const { t } = useLanguage();
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);

  async function save() {
    if (name.trim() === "") {
      setRefusals(refusals + 1);
      return;
    }
    if (await keeping.run(() => keepNew({ ...screen.read(), name, note }))) {
      setName("");
      setNote("");
      setRefusals(0);
    }
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t("keep.name")}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        error={refusals > 0 && name.trim() === "" ? t("keep.nameMissing") : undefined}
      />
      {name !== "" && (
        <TextField
          label={t("keep.note")}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={LONGEST_NOTE}
        />
      )}
      <SubmitButton isBusy={keeping.isBusy}>{t("keep.save")}</SubmitButton>
    </form>
  );
}

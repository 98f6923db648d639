import { useState } from "react";
import type { Said } from "../../../../contract/classes.ts";
import { useOpenClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import styles from "./said-dialog.module.css";

export interface HandBackFormProps {
  readonly said: Said;
  /** Null: to everybody who says it. */
  readonly student: string | null;
  readonly onDone: () => void;
}

/** Back to whoever said it, with a comment to think about. */
export function HandBackForm({ said, student, onDone }: HandBackFormProps) {
  const { t } = useLanguage();
  const { act } = useOpenClass();
  const [comment, setComment] = useState("");
  const send = async (): Promise<void> => {
    const answer = await act({ do: "handBack", said, comment, student });
    if (answer !== null) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t("classroom.handBack.comment")}
        hint={t(student === null ? "classroom.handBack.toAll" : "classroom.handBack.toOne")}
        value={comment}
        rows={3}
        maxLength={1000}
        onChange={setComment}
      />
      <SubmitButton>{t("classroom.handBack.send")}</SubmitButton>
    </form>
  );
}

import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import type { Keeping } from "../../keeping/use-keeping.ts";
import { isNameless, WordFields } from "../../keeping/word-fields.tsx";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import type { OnScreen } from "./use-on-screen.ts";
import { keepNew } from "./view-actions.ts";

export interface SaveViewFormProps {
  readonly keeping: Keeping;
  readonly screen: OnScreen;
}

const NO_WORDS = { name: "", note: "" };

/** What was typed stays until it is saved. */
export function SaveViewForm({ keeping, screen }: SaveViewFormProps) {
  const { t } = useLanguage();
  const [words, setWords] = useState(NO_WORDS);
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);

  async function save() {
    if (isNameless(words)) {
      setRefusals(refusals + 1);
      return;
    }
    if (await keeping.run(() => keepNew({ ...screen.read(), ...words }))) {
      setWords(NO_WORDS);
      setRefusals(0);
    }
  }
  return (
    <form
      ref={form}
      className={keepingStyles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <WordFields
        words={words}
        onChange={setWords}
        isRefused={refusals > 0 && isNameless(words)}
        hasNote={words.name !== ""}
      />
      <SubmitButton isBusy={keeping.isBusy}>{t("keep.save")}</SubmitButton>
    </form>
  );
}

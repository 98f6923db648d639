import { useEffect, useRef, useState } from "react";
import type { StatementHead } from "../../../contract/saved-statements.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import { LONGEST_NAME } from "../../keeping/limits.ts";
import type { Keeping, News } from "../../keeping/use-keeping.ts";
import { isNameless, type KeptWords, WordFields } from "../../keeping/word-fields.tsx";
import type { AskTab } from "../../state/ask/ask.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import { keepNew, update } from "./statement-actions.ts";

export interface SaveFormProps {
  readonly tab: AskTab;
  /** The reader's own that the tab came from; what somebody else saved can only be saved anew. */
  readonly head: StatementHead | undefined;
  readonly keeping: Keeping;
  readonly onKept: () => void;
}

export function SaveForm({ tab, head, keeping, onKept }: SaveFormProps) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const [words, setWords] = useState<KeptWords>(() => firstWords(tab, head));
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);
  const field = useFirstFocus();

  async function keep(work: () => Promise<News>) {
    if (isNameless(words)) setRefusals(refusals + 1);
    else if (await keeping.run(work)) onKept();
  }
  const asNew = () => keep(() => keepNew(ask, tab, words));
  const submit = () =>
    head === undefined ? asNew() : keep(() => update(ask, tab, { head, words }));
  return (
    <form
      ref={form}
      className={keepingStyles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {head !== undefined && <p>{t("statements.is", { name: head.name })}</p>}
      <WordFields
        words={words}
        onChange={setWords}
        isRefused={refusals > 0 && isNameless(words)}
        ref={field}
      />
      <div className={keepingStyles.buttons}>
        <SubmitButton isBusy={keeping.isBusy}>
          {head === undefined ? t("statements.save") : t("statements.update")}
        </SubmitButton>
        {head !== undefined && (
          <TextButton onClick={() => void asNew()}>{t("statements.new")}</TextButton>
        )}
      </div>
    </form>
  );
}

/** The name, ready to be written over. */
function useFirstFocus() {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field.current === null) return;
    // A dialog that opens after this looks for the mark; one that is open takes the focus at once.
    field.current.autofocus = true;
    field.current.focus();
    field.current.select();
  }, []);
  return field;
}

function firstWords({ title }: AskTab, head: StatementHead | undefined): KeptWords {
  const { name, note } = head ?? { name: title?.slice(0, LONGEST_NAME) ?? "", note: "" };
  return { name, note };
}

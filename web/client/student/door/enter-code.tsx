import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useFirstWrong } from "../../ui/use-first-wrong.ts";
import { useAliasWords } from "../state/use-alias-words.ts";
import { readTickets, type Ticket } from "../state/tickets.ts";
import { isWholeCode, spaceCode, tidyCode } from "../state/tidy-code.ts";
import styles from "./door.module.css";

export interface EnterCodeProps {
  readonly first: string;
  /** Why the last one led nowhere. */
  readonly problem: string | null;
  readonly onCode: (code: string) => void;
  readonly onBack: (ticket: Ticket) => void;
}

export function EnterCode({ first, problem, onCode, onBack }: EnterCodeProps) {
  const { t } = useLanguage();
  const [code, setCode] = useState(first);
  const [refusals, setRefusals] = useState(0);
  const form = useFirstWrong(refusals);
  const isShort = refusals > 0 && !isWholeCode(code);
  const error = isShort ? t("student.codeShort") : problem;
  const submit = () => (isWholeCode(code) ? onCode(code) : setRefusals((count) => count + 1));
  return (
    <>
      <h1 className={styles.title}>{t("student.title")}</h1>
      <form
        ref={form}
        className={styles.code}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t("student.code")}
          value={spaceCode(code)}
          onChange={(text) => setCode(tidyCode(text))}
          hint={t("student.codeHint")}
          error={error ?? undefined}
        />
        <SubmitButton>{t("student.go")}</SubmitButton>
      </form>
      <Known onBack={onBack} />
    </>
  );
}

/** Classes that this browser is in. */
function Known({ onBack }: Pick<EnterCodeProps, "onBack">) {
  const { t } = useLanguage();
  const aliasWords = useAliasWords();
  const tickets = readTickets();
  if (tickets.length === 0) return null;
  return (
    <section className={styles.known}>
      <h2>{t("student.known")}</h2>
      <ul>
        {tickets.map((ticket) => (
          <li key={ticket.token}>
            <span>
              {ticket.title} · {aliasWords(ticket.alias)}
            </span>
            <TextButton
              look="bordered"
              label={t("student.goOnWith", { title: ticket.title })}
              onClick={() => onBack(ticket)}
            >
              {t("student.goOn")}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

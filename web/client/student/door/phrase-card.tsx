import { useEffect, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { useAliasWords } from "../state/use-alias-words.ts";
import type { Ticket } from "../state/tickets.ts";
import { DoorFrame } from "./door-frame.tsx";
import styles from "./door.module.css";

export interface PhraseCardProps {
  readonly ticket: Ticket;
  readonly onGo: () => void;
}

/** Who one is in this class, and the way back to one's work from any device. */
export function PhraseCard({ ticket, onGo }: PhraseCardProps) {
  const { t } = useLanguage();
  const aliasWords = useAliasWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <DoorFrame>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t("student.youAre", { alias: aliasWords(ticket.alias) })}
      </h1>
      <p>{t("student.aliasHint")}</p>
      <section className={styles.card} aria-label={t("student.phrase")}>
        <p>{t("student.phraseKeep")}</p>
        <p className={styles.phrase}>{ticket.phrase}</p>
        <p>{t("student.phraseWhy")}</p>
      </section>
      <form
        className={styles.join}
        onSubmit={(event) => {
          event.preventDefault();
          onGo();
        }}
      >
        <SubmitButton>{t("student.begin")}</SubmitButton>
      </form>
    </DoorFrame>
  );
}

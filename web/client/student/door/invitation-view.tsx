import { useEffect, useRef, useState } from "react";
import type { Invitation, Joined } from "../../../contract/work.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SubmitButton } from "../../ui/submit-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { joinAgain, joinClass } from "../state/ask-class.ts";
import { problemWords } from "../state/problem-words.ts";
import { keepTicket, type Ticket } from "../state/tickets.ts";
import { AboutClass } from "./about-class.tsx";
import styles from "./door.module.css";
import { PhraseForm } from "./phrase-form.tsx";
import { WhatIsKept } from "./what-is-kept.tsx";

export interface InvitationViewProps {
  readonly code: string;
  readonly invitation: Invitation;
  readonly onJoined: (ticket: Ticket) => void;
  readonly onOther: () => void;
}

/** What the class is, what is kept of whoever joins, and the two ways in. */
export function InvitationView({ code, invitation, onJoined, onOther }: InvitationViewProps) {
  const { t, language } = useLanguage();
  const [isAgain, setAgain] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const enter = async (ask: () => Promise<Joined>) => {
    setBusy(true);
    setProblem(null);
    try {
      onJoined(keepTicket(await ask(), { code, title: invitation.title }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  const closed = closedBecause(invitation);
  const told = problem === null ? null : problemWords(t, problem);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {invitation.title}
      </h1>
      <AboutClass invitation={invitation} />
      <WhatIsKept invitation={invitation} />
      {closed !== null && <p className={styles.closed}>{t(`student.closed.${closed}`)}</p>}
      {isAgain || closed !== null ? (
        <PhraseForm
          problem={told}
          isBusy={isBusy}
          onPhrase={(phrase) => void enter(() => joinAgain(code, phrase))}
        />
      ) : (
        <form
          className={styles.join}
          onSubmit={(event) => {
            event.preventDefault();
            void enter(() => joinClass(code, language));
          }}
        >
          <SubmitButton isBusy={isBusy}>{t("student.join")}</SubmitButton>
          {told !== null && <p role="alert">{told}</p>}
        </form>
      )}
      <div className={styles.ways}>
        {closed === null && (
          <TextButton look="link" onClick={() => setAgain(!isAgain)}>
            {isAgain ? t("student.joinAnew") : t("student.wasHere")}
          </TextButton>
        )}
        <TextButton look="link" onClick={onOther}>
          {t("student.otherCode")}
        </TextButton>
      </div>
    </>
  );
}

function closedBecause({ state, isLocked }: Invitation): "ended" | "locked" | null {
  if (state === "ended") return "ended";
  return isLocked ? "locked" : null;
}

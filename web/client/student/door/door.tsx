import { useEffect, useState } from "react";
import type { Invitation } from "../../../contract/work.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { fetchInvitation } from "../state/ask-class.ts";
import { problemWords } from "../state/problem-words.ts";
import type { Ticket } from "../state/tickets.ts";
import { DoorFrame } from "./door-frame.tsx";
import { EnterCode } from "./enter-code.tsx";
import { InvitationView } from "./invitation-view.tsx";

export interface DoorProps {
  /** Null until one is typed. */
  readonly code: string | null;
  readonly onCode: (code: string | null) => void;
  /** With a new alias, or as somebody who was here before. */
  readonly onJoined: (ticket: Ticket) => void;
  /** To a class that this browser has a ticket for. */
  readonly onBack: (ticket: Ticket) => void;
}

type Looked =
  | { readonly is: "waiting" }
  | { readonly is: "there"; readonly invitation: Invitation }
  | { readonly is: "failed"; readonly problem: ApiError };

/** A code, what it leads to, and what is kept; nothing is kept before one joins. */
export function Door({ code, onCode, onJoined, onBack }: DoorProps) {
  const { t } = useLanguage();
  const [tries, setTries] = useState(0);
  const looked = useInvitation(code, tries);
  useEffect(() => {
    document.title = `${t("student.title")} · Human Security Atlas`;
  }, [t]);
  const retry = (next: string) => {
    setTries((count) => count + 1);
    onCode(next);
  };
  return (
    <DoorFrame>
      {code !== null && looked.is === "there" ? (
        <InvitationView
          code={code}
          invitation={looked.invitation}
          onJoined={onJoined}
          onOther={() => onCode(null)}
        />
      ) : (
        <EnterCode
          first={code ?? ""}
          problem={looked.is === "failed" ? problemWords(t, looked.problem) : null}
          onCode={retry}
          onBack={onBack}
        />
      )}
      {code !== null && looked.is === "waiting" && <LoadingNote text={t("student.looking")} />}
    </DoorFrame>
  );
}

function useInvitation(code: string | null, tries: number): Looked {
  const [looked, setLooked] = useState<Looked>({ is: "waiting" });
  useEffect(() => {
    let isLeft = false;
    // Another code: what the one before led to is over.
    // oxlint-disable-next-line react/set-state-in-effect
    setLooked({ is: "waiting" });
    if (code === null) return undefined;
    const say = (next: Looked) => {
      if (!isLeft) setLooked(next);
    };
    const look = async () => {
      try {
        say({ is: "there", invitation: await fetchInvitation(code) });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        say({ is: "failed", problem: error });
      }
    };
    void look();
    return () => {
      isLeft = true;
    };
    // Asked again, with the same code.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [code, tries]);
  return looked;
}

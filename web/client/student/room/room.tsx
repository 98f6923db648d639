import { useEffect, useMemo, useState } from "react";
import type { OwnWork } from "../../../contract/work.ts";
import type { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useMapKeeping } from "../../maps/keeping/use-map-keeping.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { DoorFrame } from "../door/door-frame.tsx";
import { fetchNews } from "../state/ask-class.ts";
import { NewsWatch } from "../state/news-watch.ts";
import { problemWords } from "../state/problem-words.ts";
import { rulesOf } from "../state/rules-of.ts";
import type { Ticket } from "../state/tickets.ts";
import { createWorkRemote, keyOfWork } from "../state/work-remote.ts";
import { InRoom } from "./in-room.tsx";
import { useOwnWork } from "./use-own-work.ts";

export interface RoomProps {
  readonly ticket: Ticket;
  /** This device is to forget the class. */
  readonly onLeave: () => void;
}

/** A student in their class. */
export function Room({ ticket, onLeave }: RoomProps) {
  const { t } = useLanguage();
  const asked = useOwnWork(ticket.token);
  useEffect(() => {
    document.title = `${ticket.title} · Human Security Atlas`;
  }, [ticket.title]);
  if (asked.is === "there") return <OpenRoom ticket={ticket} onLeave={onLeave} work={asked.work} />;
  return (
    <DoorFrame>
      {asked.is === "waiting" ? (
        <LoadingNote text={t("student.opening")} />
      ) : (
        <NotOpened problem={asked.problem} onRetry={asked.again} onLeave={onLeave} />
      )}
    </DoorFrame>
  );
}

function OpenRoom({ ticket, onLeave, work }: RoomProps & { readonly work: OwnWork }) {
  const { t } = useLanguage();
  const { token } = ticket;
  const [watch] = useState(
    () => new NewsWatch(work.news, (revision, signal) => fetchNews(token, revision, signal)),
  );
  const toOpen = useMemo(
    () => ({
      key: keyOfWork(ticket),
      remote: createWorkRemote({ token, first: work, onNews: (news) => watch.take(news) }),
      rules: rulesOf(work.given),
    }),
    [ticket, token, work, watch],
  );
  const keeping = useMapKeeping(toOpen);
  if (keeping.is === "open")
    return <InRoom ticket={ticket} onLeave={onLeave} work={work} watch={watch} kept={keeping} />;
  return (
    <DoorFrame>
      {keeping.is === "opening" ? (
        <LoadingNote text={t("student.opening")} />
      ) : (
        <NotOpened problem={keeping.problem} onLeave={onLeave} />
      )}
    </DoorFrame>
  );
}

interface NotOpenedProps {
  readonly problem: ApiError;
  readonly onRetry?: () => void;
  readonly onLeave: () => void;
}

function NotOpened({ problem, onRetry, onLeave }: NotOpenedProps) {
  const { t } = useLanguage();
  return (
    <ProblemNote
      title={t("student.notOpened")}
      detail={problemWords(t, problem)}
      code={problem.code}
    >
      {onRetry !== undefined && (
        <TextButton look="bordered" icon="refresh" onClick={onRetry}>
          {t("student.retry")}
        </TextButton>
      )}
      <TextButton look="bordered" onClick={onLeave}>
        {t("student.leave")}
      </TextButton>
    </ProblemNote>
  );
}

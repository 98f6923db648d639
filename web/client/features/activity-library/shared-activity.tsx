import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { activitiesApi } from "../../api/activities-api.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { StatusLine } from "../../keeping/status-line.tsx";
import { useKeeping } from "../../keeping/use-keeping.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { PreviewDialog } from "../../student/preview/preview-dialog.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { ActivityFacts } from "./activity-facts.tsx";
import type { LibraryActions } from "./library-actions.ts";
import { giveActivity } from "./give-activity.ts";
import { downloadActivity } from "./keep-actions.ts";
import styles from "./library.module.css";

export interface SharedActivityProps {
  readonly id: string;
  readonly actions: LibraryActions;
  readonly onLibrary: () => void;
}

/** An activity whose link was shared: it can be used and adapted, and stays as it is. */
export function SharedActivity({ id, actions, onLibrary }: SharedActivityProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: [...activitiesApi.key, "shared", id],
    queryFn: () => activitiesApi.read(id),
    networkMode: "always",
    retry: false,
  });
  return (
    <section className={styles.library} aria-label={t("activity.shared")}>
      <TextButton icon="back" onClick={onLibrary}>
        {t("activity.toLibrary")}
      </TextButton>
      {error !== null && (
        <QueryProblem
          failure={error}
          retry={() => void refetch()}
          unknown={t("activity.sharedGone")}
        />
      )}
      {data === undefined && error === null && <LoadingNote text={t("activity.loading")} />}
      {data !== undefined && <Shared kept={data} actions={actions} />}
    </section>
  );
}

interface SharedProps {
  readonly kept: Parameters<LibraryActions["onEdit"]>[0];
  readonly actions: LibraryActions;
}

function Shared({ kept, actions }: SharedProps) {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const keeping = useKeeping(activitiesApi.key);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const { activity, head, isYours } = kept;
  return (
    <>
      <h2>{activity.title}</h2>
      <ActivityFacts kind={activity.kind} minutes={activity.minutes} concepts={head.concepts} />
      <p className={styles.question}>{activity.focusQuestion}</p>
      <p className={styles.instructions}>{activity.instructions}</p>
      <div className={styles.actions}>
        <TextButton
          look="bordered"
          icon="play"
          onClick={() => void keeping.run(() => giveActivity(page, activity, head.id))}
        >
          {t("activity.use")}
        </TextButton>
        <TextButton
          look="bordered"
          icon="pencil"
          onClick={() => void (isYours ? actions.onEdit(kept) : actions.onAdapt(activity))}
        >
          {isYours ? t("activity.edit") : t("activity.adapt")}
        </TextButton>
        <TextButton look="bordered" icon="reading" onClick={() => setIsPreviewed(true)}>
          {t("activity.preview")}
        </TextButton>
        <TextButton
          look="bordered"
          icon="download"
          onClick={() => void keeping.run(() => downloadActivity(head))}
        >
          {t("activity.download")}
        </TextButton>
      </div>
      <StatusLine keeping={keeping} tooLarge="keep.problem.large" />
      {isPreviewed && <PreviewDialog activity={activity} onClose={() => setIsPreviewed(false)} />}
    </>
  );
}

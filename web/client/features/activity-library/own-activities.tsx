import { useQuery } from "@tanstack/react-query";
import { activitiesApi } from "../../api/activities-api.ts";
import { readOwnerKey } from "../../api/owner-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import { RemovedKept } from "../../keeping/removed-kept.tsx";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { restoreActivity } from "./keep-actions.ts";
import type { LibraryPartProps } from "./library-actions.ts";
import styles from "./library.module.css";
import { OwnRow } from "./own-row.tsx";

/** What was made in this browser; it can be given again, also to two classes at once. */
export function OwnActivities({ actions, keeping }: LibraryPartProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(activitiesApi.own("there"));
  return (
    <section aria-label={t("activity.yours")} className={styles.part}>
      <h3>{t("activity.yours")}</h3>
      {!readOwnerKey().isKept && <p className={keepingStyles.warning}>{t("keep.notRemembered")}</p>}
      {data === undefined && error === null && <LoadingNote text={t("activity.loading")} />}
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className={keepingStyles.empty}>{t("activity.noneYet")}</p>}
      <ul>
        {data?.map((head) => (
          <OwnRow key={head.id} head={head} actions={actions} keeping={keeping} />
        ))}
      </ul>
      <Removed keeping={keeping} />
    </section>
  );
}

function Removed({ keeping }: Pick<LibraryPartProps, "keeping">) {
  const { data = [] } = useQuery(activitiesApi.own("removed"));
  const removed = data.map((head) => ({ ...head, name: head.title }));
  return <RemovedKept removed={removed} onRestore={restoreActivity} keeping={keeping} />;
}

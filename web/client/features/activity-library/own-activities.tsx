import { useQuery } from "@tanstack/react-query";
import type { ActivityHead } from "../../../contract/activities.ts";
import { activitiesApi } from "../../api/activities-api.ts";
import { readOwnerKey } from "../../api/owner-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import keepingStyles from "../../keeping/keeping.module.css";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
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
  const { t } = useLanguage();
  const { data = [] } = useQuery(activitiesApi.own("removed"));
  if (data.length === 0) return null;
  return (
    <details className={keepingStyles.removed}>
      <summary>{t("keep.removed", { count: data.length })}</summary>
      <p className={keepingStyles.hint}>{t("keep.removedHint")}</p>
      <ul>
        {data.map((head: ActivityHead) => (
          <li key={head.id}>
            <span className={keepingStyles.removedName}>{head.title}</span>
            <TextButton
              icon="undo"
              label={t("keep.restoreNamed", { name: head.title })}
              onClick={() => void keeping.run(() => restoreActivity(head))}
            >
              {t("keep.restore")}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { activitiesApi } from "../../api/activities-api.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { StatusLine } from "../../keeping/status-line.tsx";
import { useKeeping } from "../../keeping/use-keeping.ts";
import { TextButton } from "../../ui/text-button.tsx";
import type { LibraryActions } from "./library-actions.ts";
import styles from "./library.module.css";
import { OwnActivities } from "./own-activities.tsx";
import { ReadyActivities } from "./ready-activities.tsx";
import { UploadActivity } from "./upload-activity.tsx";

/** Activities that can be given: those that come with the atlas, and the teacher's own. */
export function ActivityLibrary({ actions }: { readonly actions: LibraryActions }) {
  const { t } = useLanguage();
  const keeping = useKeeping(activitiesApi.key);
  return (
    <section className={styles.library} aria-label={t("activity.library")}>
      <div className={styles.head}>
        <h2>{t("activity.library")}</h2>
        {actions.underWay !== null && (
          <TextButton icon="history" onClick={actions.onGoOn}>
            {t("activity.goOn", { name: actions.underWay })}
          </TextButton>
        )}
        <TextButton look="bordered" icon="plus" onClick={actions.onNew}>
          {t("activity.new")}
        </TextButton>
        <UploadActivity keeping={keeping} />
      </div>
      <StatusLine keeping={keeping} tooLarge="keep.problem.large" />
      <OwnActivities actions={actions} keeping={keeping} />
      <ReadyActivities actions={actions} keeping={keeping} />
    </section>
  );
}

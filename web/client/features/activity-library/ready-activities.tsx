import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Activity } from "../../../../graph/model/activity.ts";
import type { ReadyActivity } from "../../../contract/activities.ts";
import { activitiesApi } from "../../api/activities-api.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { News } from "../../keeping/use-keeping.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { PreviewDialog } from "../../student/preview/preview-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { ActivityFacts } from "./activity-facts.tsx";
import { giveActivity } from "./give-activity.ts";
import type { LibraryPartProps } from "./library-actions.ts";
import styles from "./library.module.css";

/** In the reader's language, which students' need not be: the wizard has the others. */
export function ReadyActivities(props: LibraryPartProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(activitiesApi.ready);
  const [previewed, setPreviewed] = useState<Activity | null>(null);
  return (
    <section aria-label={t("activity.ready")} className={styles.part}>
      <h3>{t("activity.ready")}</h3>
      {data === undefined && error === null && <LoadingNote text={t("activity.loading")} />}
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      <ul className={styles.cards}>
        {data?.map((ready) => (
          <ReadyCard key={ready.id} ready={ready} onPreview={setPreviewed} {...props} />
        ))}
      </ul>
      {previewed !== null && (
        <PreviewDialog activity={previewed} onClose={() => setPreviewed(null)} />
      )}
    </section>
  );
}

interface ReadyCardProps extends LibraryPartProps {
  readonly ready: ReadyActivity;
  readonly onPreview: (activity: Activity) => void;
}

function ReadyCard({ ready, onPreview, actions, keeping }: ReadyCardProps) {
  const { t, language } = useLanguage();
  const { page } = useAtlasStores();
  const { id, kind, minutes, concepts } = ready;
  const name = ready.title[language] ?? id;
  const read = () => activitiesApi.readReady(id, language);
  const opened: News = { key: "keep.news.opened", name, undo: null };
  const run = (work: (activity: Activity) => Promise<News>) =>
    void keeping.run(async () => work(await read()));
  return (
    <li className={styles.card}>
      <h4>{name}</h4>
      <ActivityFacts kind={kind} minutes={minutes} concepts={concepts} />
      <p className={styles.about}>{ready.about[language]}</p>
      <div className={styles.actions}>
        <TextButton
          look="bordered"
          icon="play"
          label={t("activity.useNamed", { name })}
          onClick={() => run((activity) => giveActivity(page, activity, null))}
        >
          {t("activity.use")}
        </TextButton>
        <TextButton
          label={t("activity.adaptNamed", { name })}
          icon="pencil"
          onClick={() =>
            run(async (activity) => {
              await actions.onAdapt(activity);
              return opened;
            })
          }
        >
          {t("activity.adapt")}
        </TextButton>
        <IconButton
          label={t("activity.previewNamed", { name })}
          icon="reading"
          onClick={() =>
            run(async (activity) => {
              onPreview(activity);
              return opened;
            })
          }
        />
      </div>
    </li>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { activitiesApi } from "../../../api/activities-api.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { adaptActivity } from "../draft/adapt-activity.ts";
import { changeDraft } from "../draft/draft-store.ts";
import { useDraft, useWizard } from "../wizard-context.ts";
import styles from "./sources.module.css";

/** Ready activities: all that they say is taken over, to be changed. */
export function FromReady() {
  const { t, language: reading } = useLanguage();
  const wizard = useWizard();
  const { language } = useDraft();
  const { data, error, refetch } = useQuery(activitiesApi.ready);
  const [failure, setFailure] = useState<Error | null>(null);
  const take = async (id: string): Promise<void> => {
    try {
      const draft = await adaptActivity(await activitiesApi.readReady(id, language));
      setFailure(null);
      changeDraft(wizard, { ...draft, source: "ready" });
    } catch (problem) {
      setFailure(problem as Error);
    }
  };
  if (error !== null) return <QueryProblem failure={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingNote text={t("activity.loading")} />;
  return (
    <>
      {failure !== null && <p role="alert">{failure.message || t("error.offline")}</p>}
      <ul className={styles.list}>
        {data.map(({ id, kind, title, about }) => (
          <li key={id}>
            <b>{title[reading]}</b>
            <p>
              {t(`activity.kind.${kind}`)} · {about[reading]}
            </p>
            <TextButton
              look="bordered"
              label={t("activity.startFrom", { name: title[reading] ?? id })}
              onClick={() => void take(id)}
            >
              {t("activity.startFromThis")}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}

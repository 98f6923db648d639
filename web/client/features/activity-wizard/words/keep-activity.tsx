import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { activitiesApi } from "../../../api/activities-api.ts";
import { placeStart } from "../../../classes/start-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useProblemText } from "../../../keeping/use-problem-text.ts";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import { findMissing } from "../draft/find-missing.ts";
import { makeActivity } from "../draft/make-activity.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./words.module.css";

/** Saves it for this browser, to be used again; the server checks every part of it. */
export function KeepActivity() {
  const { t } = useLanguage();
  const draft = useDraft();
  const { isBusy, told, failure, keep } = useKeep();
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3>{t("activity.keep")}</h3>
      <p className={styles.quiet}>
        {draft.kept === null ? t("activity.keepHint") : t("activity.keepAgainHint")}
      </p>
      <SubmitButton isBusy={isBusy}>{t("activity.save")}</SubmitButton>
      <p role="status">{told}</p>
      {failure !== null && <p role="alert">{failure}</p>}
    </form>
  );
}

function useKeep() {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const draft = useDraft();
  const change = useChangeDraft();
  const describe = useProblemText("keep.problem.large");
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const made = isBusy ? null : makeActivity(draft);
    const isWhole = findMissing(draft).every(({ what }) => what === "retention");
    setTold("");
    if (made === null || !isWhole) return setFailure(t("activity.notYet"));
    setIsBusy(true);
    setFailure(null);
    try {
      const activity = await placeStart(made);
      const head =
        draft.kept === null
          ? await activitiesApi.create(activity)
          : await activitiesApi.save(draft.kept.id, draft.kept.revision, activity);
      change({ kept: { id: head.id, revision: head.revision } });
      setTold(t("activity.saved", { name: head.title }));
    } catch (error) {
      setFailure(describe(error as Error));
    } finally {
      setIsBusy(false);
      void queries.invalidateQueries({ queryKey: activitiesApi.key });
    }
  };
  return { isBusy, told, failure, keep };
}

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { classesApi } from "../../../api/classes-api.ts";
import { startClass } from "../../../classes/start-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useProblemText } from "../../../keeping/use-problem-text.ts";
import { useAtlasStores } from "../../../state/use-atlas-stores.ts";
import { SubmitButton } from "../../../ui/submit-button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { findMissing, MOST_RETENTION_DAYS } from "../draft/find-missing.ts";
import { makeActivity } from "../draft/make-activity.ts";
import { readWhole } from "../draft/read-whole.ts";
import { useChangeDraft, useDraft } from "../wizard-context.ts";
import styles from "./words.module.css";

const NAME_LIMIT = 120;

/** A class with the activity as it is now; what is changed in it later stays out of the class. */
export function StartClass() {
  const { t } = useLanguage();
  const draft = useDraft();
  const change = useChangeDraft();
  const { isBusy, failure, start } = useStart();
  const isForgotten = findMissing(draft).some(({ what }) => what === "retention");
  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h3>{t("activity.start")}</h3>
      <TextField
        label={t("activity.className")}
        value={draft.className}
        onChange={(className) => change({ className })}
        maxLength={NAME_LIMIT}
        hint={t("activity.classNameHint")}
      />
      <TextField
        label={t("activity.retention")}
        value={draft.retentionDays}
        onChange={(retentionDays) => change({ retentionDays })}
        maxLength={3}
        hint={t("activity.retentionHint", { most: MOST_RETENTION_DAYS })}
        error={isForgotten ? t("activity.missing.retention") : undefined}
      />
      <SubmitButton isBusy={isBusy}>{t("activity.startClass")}</SubmitButton>
      {failure !== null && <p role="alert">{failure}</p>}
    </form>
  );
}

function useStart() {
  const { t } = useLanguage();
  const { page } = useAtlasStores();
  const queries = useQueryClient();
  const draft = useDraft();
  const describe = useProblemText("keep.problem.large");
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    const activity = isBusy ? null : makeActivity(draft);
    const retentionDays = readWhole(draft.retentionDays);
    if (activity === null || retentionDays === null || findMissing(draft).length > 0)
      return setFailure(t("activity.notYet"));
    setIsBusy(true);
    setFailure(null);
    try {
      const activityId = draft.kept?.id ?? null;
      await startClass(page, { activity, activityId, name: draft.className.trim(), retentionDays });
    } catch (error) {
      setFailure(describe(error as Error));
    } finally {
      setIsBusy(false);
      void queries.invalidateQueries({ queryKey: classesApi.key });
    }
  };
  return { isBusy, failure, start };
}

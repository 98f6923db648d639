import { useRef, useState } from "react";
import { ApiError } from "../../api/fetch-json.ts";
import { activitiesApi } from "../../api/activities-api.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Keeping, News } from "../../keeping/use-keeping.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { MOST_MEGABYTES, readActivityFile } from "./activity-file.ts";
import { removeActivity } from "./keep-actions.ts";
import styles from "./library.module.css";

/** A file that was downloaded here, or on another server, becomes an activity of one's own. */
export function UploadActivity({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const { problem, open } = useUpload(keeping);
  return (
    <>
      <TextButton look="bordered" icon="upload" onClick={() => field.current?.click()}>
        {t("activity.upload")}
      </TextButton>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json"
        aria-label={t("activity.upload")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          currentTarget.value = "";
          if (file !== undefined) void open(file);
        }}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}

function useUpload(keeping: Keeping) {
  const { t } = useLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setProblem(null);
    const isHuge = file.size > MOST_MEGABYTES * 4_000_000;
    const read = isHuge ? ({ problem: "tooLarge" } as const) : readActivityFile(await file.text());
    const values = { file: file.name, most: MOST_MEGABYTES };
    if ("problem" in read) return setProblem(t(`activity.file.${read.problem}`, values));
    await keeping.run(async (): Promise<News> => {
      try {
        const head = await activitiesApi.create(read.activity);
        return { key: "keep.news.saved", name: head.title, undo: () => removeActivity(head) };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 400) throw error;
        throw new Error(t("activity.file.refused", { ...values, detail: error.message }), {
          cause: error,
        });
      }
    });
  };
  return { problem, open };
}

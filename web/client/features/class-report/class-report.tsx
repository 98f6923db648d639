import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { classesApi } from "../../api/classes-api.ts";
import { useOpenClass } from "../../classes/use-open-class.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { ReportArticle } from "./article/report-article.tsx";
import styles from "./class-report.module.css";
import { ReportDownloads } from "./downloads/report-downloads.tsx";
import { MoodlePanel } from "./moodle/moodle-panel.tsx";
import { useReportFacts } from "./use-report-facts.ts";
import type { Works } from "../../../contract/classes.ts";

export interface ClassReportProps {
  readonly onBack: () => void;
}

/** What became of a class: to read, to print, and to take away. Needs an `OpenClassContext`. */
export function ClassReport({ onBack }: ClassReportProps) {
  const { t } = useLanguage();
  const { key } = useOpenClass();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["class-works", key.id],
    queryFn: () => classesApi.works(key),
    staleTime: 0,
    networkMode: "always",
  });
  return (
    <div className={styles.report}>
      <div className={styles.bar}>
        <TextButton look="bordered" icon="back" onClick={onBack}>
          {t("classroom.report.back")}
        </TextButton>
        <TextButton look="bordered" icon="refresh" onClick={() => void refetch()}>
          {t("classroom.report.refresh")}
        </TextButton>
        <span role="status">{isFetching && t("classroom.report.loading")}</span>
      </div>
      {error !== null && data === undefined && (
        <QueryProblem failure={error} retry={() => void refetch()} />
      )}
      {data === undefined && error === null && <LoadingNote text={t("classroom.report.loading")} />}
      {data !== undefined && <Report works={data} />}
    </div>
  );
}

function Report({ works }: { readonly works: Works }) {
  const { t } = useLanguage();
  const facts = useReportFacts(works);
  const article = useRef<HTMLElement>(null);
  const [isMoodle, setMoodle] = useState(false);
  return (
    <>
      <div className={styles.tools}>
        <ReportDownloads facts={facts} article={article} />
        <TextButton
          look="bordered"
          icon="upload"
          isExpanded={isMoodle}
          onClick={() => setMoodle(!isMoodle)}
        >
          {t("classroom.moodle.open")}
        </TextButton>
      </div>
      {isMoodle && <MoodlePanel facts={facts} />}
      <ReportArticle ref={article} facts={facts} />
    </>
  );
}

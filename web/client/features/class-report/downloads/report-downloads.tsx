import type { RefObject } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { saveFile } from "../../../share/save-file.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { ReportFacts } from "../use-report-facts.ts";
import { toFileName } from "./file-name.ts";
import { useTables } from "./use-tables.ts";
import { writeReportFile } from "./write-report-file.ts";

export interface ReportDownloadsProps {
  readonly facts: ReportFacts;
  readonly article: RefObject<HTMLElement | null>;
}

/** Everything is made in this browser, from what the server answered. */
export function ReportDownloads({ facts, article }: ReportDownloadsProps) {
  const { t, language } = useLanguage();
  const { activity } = facts.works.class;
  const tables = useTables(facts);
  const stem = toFileName(activity.title);
  const save = (name: string, text: string, type: string) =>
    saveFile(`${stem} ${name}`, new Blob([text], { type }));
  const saveReport = () => {
    if (article.current === null) return;
    const html = writeReportFile(article.current, activity.focusQuestion, language);
    save("report.html", html, "text/html;charset=utf-8");
  };
  const saveMaps = async () => {
    const { zipMaps } = await import("./zip-maps.ts");
    const maps = facts.students.map(({ alias, work }) => ({ name: alias, map: work.map }));
    const experts = activity.experts.map(({ name, map }) => ({
      name: `${t("classroom.report.expert")} ${name}`,
      map,
    }));
    saveFile(`${stem} maps.zip`, zipMaps([...maps, ...experts]));
  };
  const csv = "text/csv;charset=utf-8";
  return (
    <>
      <TextButton look="bordered" icon="file" onClick={() => window.print()}>
        {t("classroom.report.print")}
      </TextButton>
      <TextButton look="bordered" icon="download" onClick={saveReport}>
        {t("classroom.report.html")}
      </TextButton>
      <TextButton
        look="bordered"
        icon="download"
        onClick={() => save("students.csv", tables.students(), csv)}
      >
        {t("classroom.report.csvStudents")}
      </TextButton>
      <TextButton
        look="bordered"
        icon="download"
        onClick={() => save("propositions.csv", tables.propositions(), csv)}
      >
        {t("classroom.report.csvPropositions")}
      </TextButton>
      <TextButton look="bordered" icon="download" onClick={() => void saveMaps()}>
        {t("classroom.report.maps")}
      </TextButton>
    </>
  );
}

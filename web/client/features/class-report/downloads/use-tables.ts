import { MEASURES, type MeasureName } from "../../../../../graph/maps/measures/measure-names.ts";
import {
  writePropositionTable,
  writeStudentTable,
} from "../../../../../graph/classes/reports/report-tables.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportFacts } from "../use-report-facts.ts";

/** CSV with heads in the reader's language. */
export function useTables({ works, students, expert }: ReportFacts): {
  readonly students: () => string;
  readonly propositions: () => string;
} {
  const { t } = useLanguage();
  const answers = { yes: t("classroom.yes"), no: t("classroom.no") };
  const measures = Object.fromEntries(
    MEASURES.map((measure) => [measure, t(`mapcompare.name.${measure}`)]),
  ) as Record<MeasureName, string>;
  return {
    students: () =>
      writeStudentTable(
        students.map(({ alias, work, numbers }) => ({
          alias,
          numbers,
          joinedAt: work.student.joinedAt,
          changedAt: work.student.changedAt,
          isFinished: work.student.isFinished,
          marked: work.marked.length,
        })),
        works.class.activity.experts.map(({ name }) => name),
        {
          ...answers,
          measures,
          alias: t("classroom.report.alias"),
          joinedAt: t("classroom.report.joinedAt"),
          changedAt: t("classroom.report.changedAt"),
          isFinished: t("classroom.report.finished"),
          concepts: t("classroom.report.count.concepts"),
          propositions: t("classroom.report.count.propositions"),
          crossLinks: t("classroom.report.count.crossLinks"),
          parked: t("classroom.report.count.parked"),
          marked: t("classroom.student.marked"),
        },
      ),
    propositions: () =>
      writePropositionTable(
        {
          map: works.map,
          expert,
          revealed: new Set(works.class.revealed.map(({ key }) => key)),
        },
        {
          ...answers,
          source: t("classroom.report.source"),
          phrase: t("classroom.report.phrase"),
          target: t("classroom.report.target"),
          students: t("classroom.list.students"),
          share: t("classroom.report.share"),
          expert: t("classroom.report.inExpert"),
          revealed: t("classroom.revealed"),
        },
      ),
  };
}

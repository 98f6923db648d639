import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportPartProps } from "./report-part-props.ts";

const COUNTS = ["concepts", "propositions", "crossLinks", "parked"] as const;

/** Counts by alias, in the order of the aliases. */
export function ReportStudents({ facts }: ReportPartProps) {
  const { t } = useLanguage();
  if (facts.students.length === 0) return null;
  return (
    <>
      <h2>{t("classroom.report.byAlias")}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a phone */}
      <div className="scroll" tabIndex={0} role="region" aria-label={t("classroom.report.byAlias")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("classroom.report.alias")}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" className="number">
                  {t(`classroom.report.count.${count}`)}
                </th>
              ))}
              <th scope="col">{t("classroom.report.finished")}</th>
            </tr>
          </thead>
          <tbody>
            {facts.students.map(({ alias, work, numbers }) => (
              <tr key={work.student.id}>
                <th scope="row">{alias}</th>
                {COUNTS.map((count) => (
                  <td key={count} className="number">
                    {numbers[count]}
                  </td>
                ))}
                <td>{t(work.student.isFinished ? "classroom.yes" : "classroom.no")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

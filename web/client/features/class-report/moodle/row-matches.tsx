import type { GradingSheet } from "../../../../../graph/classes/reports/moodle/grading-sheet.ts";
import type { FoundColumns } from "../../../../../graph/classes/reports/moodle/sheet-columns.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { StudentFacts } from "../use-report-facts.ts";
import type { Matches } from "./moodle-matches.ts";
import styles from "./moodle.module.css";

export interface RowMatchesProps {
  readonly sheet: GradingSheet;
  readonly columns: FoundColumns;
  readonly students: readonly StudentFacts[];
  readonly matches: Matches;
  readonly onMatches: (matches: Matches) => void;
}

/** A row for each person of the worksheet, with the alias that the teacher chooses for it. */
export function RowMatches(props: RowMatchesProps) {
  const { sheet, columns, students, matches, onMatches } = props;
  const { t } = useLanguage();
  const uses = new Map<string, number>();
  const rows = sheet.rows.map(({ cells }) => ({
    key: cells[columns.identifier ?? 0]?.text ?? "",
    name: cells[columns.name ?? columns.identifier ?? 0]?.text ?? "",
  }));
  for (const { key } of rows) {
    const id = matches[key];
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const choose = (key: string, id: string) => {
    const { [key]: _before, ...others } = matches;
    onMatches(id === "" ? others : { ...others, [key]: id });
  };
  return (
    <table className={styles.rows}>
      <caption>{t("classroom.moodle.rows")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("classroom.moodle.column.name")}</th>
          <th scope="col">{t("classroom.report.alias")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name }, index) => (
          <tr key={`${index}${key}`}>
            <th scope="row">{name}</th>
            <td>
              <select
                aria-label={t("classroom.moodle.aliasOf", { name })}
                value={matches[key] ?? ""}
                onChange={(event) => choose(key, event.currentTarget.value)}
              >
                <option value="">{t("classroom.moodle.nobody")}</option>
                {students.map(({ alias, work }) => (
                  <option key={work.student.id} value={work.student.id}>
                    {alias}
                  </option>
                ))}
              </select>
              {(uses.get(matches[key] ?? "") ?? 0) > 1 && (
                <span className={styles.twice}>{t("classroom.moodle.twice")}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { Answer } from "../../../contract/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerCell } from "./answer-cell.tsx";
import styles from "./answer.module.css";
import { readCells } from "./read-cells.ts";
import { useColumnName } from "./use-column-name.ts";

/** An answer's rows as readable text: entities by name, statements by their place in the article. */
export function AnswerTable({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const { columns, rows } = readCells(answer);
  const nameColumn = useColumnName();
  return (
    // A wide answer scrolls inside the panel, so the keyboard must be able to get to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="region" aria-label={t("questions.answer")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {nameColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows of an answer have no key of their own, and never move.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((parts, column) => (
                <td key={columns[column]}>
                  {parts.map((part) => (
                    <AnswerCell key={JSON.stringify(part)} cell={part} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { VisuallyHidden } from "@mantine/core";
import type { Answer } from "../../../contract/questions.ts";
import { formatDate } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { useNavigation } from "../../state/use-navigation.ts";
import { readTypePhrase, toLocator } from "../../statements/index.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import styles from "./answer.module.css";
import { type Cell, readCells } from "./read-cells.ts";
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

function AnswerCell({ cell }: { readonly cell: Cell }) {
  const { t, language } = useLanguage();
  const { openEntity, openRelation } = useNavigation();
  switch (cell.kind) {
    case "entity":
      return (
        <button type="button" className={styles.entity} onClick={() => openEntity(cell.entity.id)}>
          <KindMark kind={cell.entity.kind} size={15} />
          <VisuallyHidden>{t(`kind.${cell.entity.kind}`)}: </VisuallyHidden>
          <span>{cell.entity.labels[language]}</span>
        </button>
      );
    case "statement":
      return (
        <button type="button" className={styles.statement} onClick={() => openRelation(cell.id)}>
          {/^\d/.test(cell.id) ? toLocator(cell.id) : cell.id}
        </button>
      );
    case "type":
      return <i className={styles.phrase}>{readTypePhrase(cell.type, language)}</i>;
    case "kind":
      return <span>{t(`kind.${cell.value}`)}</span>;
    case "status":
      return (
        <span className={styles.status}>
          {cell.value === "contested" && <ContestedMark />} {t(`status.${cell.value}`)}
        </span>
      );
    case "date":
      return <span>{formatDate(cell.text, language)}</span>;
    case "number":
      return (
        <span>{new Intl.NumberFormat(language, { useGrouping: "min2" }).format(cell.value)}</span>
      );
    default:
      return <span lang="en">{cell.text}</span>;
  }
}

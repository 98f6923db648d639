/** Names the columns of the library's own statements in the reader's language; any other column as it is called. */
import { useLanguage } from "../../i18n/use-language.ts";
import { COLUMN_NAMES } from "./column-names.ts";

export function useColumnName(): (column: string) => string {
  const { t } = useLanguage();
  return (column) => {
    const known = COLUMN_NAMES.find((name) => name === column);
    return known === undefined ? toWords(column) : t(`column.${known}`);
  };
}

/** `adoptedBy` and `adopted_by` as a reader says it. */
function toWords(column: string): string {
  const words = column.replace(/[_.]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

import { type ReactNode, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import styles from "./side.module.css";

export interface FoldedRowsProps {
  readonly rows: readonly ReactNode[];
  /** So many are shown at once. */
  readonly few?: number;
}

/** The first few of many, and all on request. */
export function FoldedRows({ rows, few = 5 }: FoldedRowsProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ul className={styles.rows}>{isOpen ? rows : rows.slice(0, few)}</ul>
      {rows.length > few && (
        <TextButton look="link" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("classroom.fewer") : t("classroom.all", { number: rows.length })}
        </TextButton>
      )}
    </>
  );
}

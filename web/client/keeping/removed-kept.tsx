import { formatMoment } from "../i18n/format-moment.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { TextButton } from "../ui/text-button.tsx";
import styles from "./keeping.module.css";
import type { Keeping, News } from "./use-keeping.ts";

interface Removed {
  readonly id: string;
  readonly name: string;
  readonly removedAt: string | null;
}

export interface RemovedKeptProps<Head extends Removed> {
  readonly removed: readonly Head[];
  readonly onRestore: (head: Head) => Promise<News>;
  readonly keeping: Keeping;
}

/** What was deleted and can be taken back; nothing where there is none. */
export function RemovedKept<Head extends Removed>(props: RemovedKeptProps<Head>) {
  const { removed, onRestore, keeping } = props;
  const { t, language } = useLanguage();
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{t("keep.removed", { count: removed.length })}</summary>
      <p className={styles.hint}>{t("keep.removedHint")}</p>
      <ul>
        {removed.map((head) => (
          <li key={head.id}>
            <span className={styles.removedName}>{head.name}</span>
            {head.removedAt !== null && (
              <time dateTime={head.removedAt}>{formatMoment(head.removedAt, language)}</time>
            )}
            <TextButton
              icon="undo"
              label={t("keep.restoreNamed", { name: head.name })}
              onClick={() => void keeping.run(() => onRestore(head))}
            >
              {t("keep.restore")}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

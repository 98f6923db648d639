import type { KeptHead } from "../../contract/keeping.ts";
import { formatMoment } from "../i18n/format-moment.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { TextButton } from "../ui/text-button.tsx";
import { type KeptChanger, restore } from "./kept-actions.ts";
import styles from "./keeping.module.css";
import type { Keeping } from "./use-keeping.ts";

export interface RemovedKeptProps {
  readonly removed: readonly KeptHead[];
  readonly api: KeptChanger;
  readonly keeping: Keeping;
}

/** What was deleted and can be taken back; nothing where there is none. */
export function RemovedKept({ removed, api, keeping }: RemovedKeptProps) {
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
              onClick={() => void keeping.run(() => restore(api, head))}
            >
              {t("keep.restore")}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

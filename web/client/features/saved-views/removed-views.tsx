import { useQuery } from "@tanstack/react-query";
import { ownViewsQuery } from "../../api/views-queries.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./saved-views.module.css";
import type { Keeping } from "./use-keeping.ts";
import { restore } from "./view-actions.ts";

/** What was deleted and can be taken back; nothing where there is none. */
export function RemovedViews({ keeping }: { readonly keeping: Keeping }) {
  const { t, language } = useLanguage();
  const { data } = useQuery(ownViewsQuery("removed"));
  const removed = data?.views ?? [];
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{t("keep.removed", { count: removed.length })}</summary>
      <p className={styles.hint}>{t("keep.removedHint")}</p>
      <ul>
        {removed.map((view) => (
          <li key={view.id}>
            <span className={styles.removedName}>{view.name}</span>
            {view.removedAt !== null && (
              <time dateTime={view.removedAt}>{formatMoment(view.removedAt, language)}</time>
            )}
            <TextButton
              icon="undo"
              label={t("keep.restoreNamed", { name: view.name })}
              onClick={() => void keeping.run(() => restore(view))}
            >
              {t("keep.restore")}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

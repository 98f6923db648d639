import type { CypherAnswer } from "../../../contract/cypher.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./query-result.module.css";
import { explainNotification, type KnownNotice } from "./explain-notification.ts";

export interface NotificationListProps {
  readonly answer: CypherAnswer;
}

/** Where nothing was found, these are told with what else may be why. */
const TOLD_WITH_REASONS: readonly (KnownNotice | null)[] = ["label", "type", "key"];

/** What the engine noticed: a sentence of ours where it is known, and the engine's own words. */
export function NotificationList({ answer }: NotificationListProps) {
  const { t, language } = useLanguage();
  const notifications = answer.notifications.filter(
    ({ code }) => answer.rows.length > 0 || !TOLD_WITH_REASONS.includes(explainNotification(code)),
  );
  // The embedded engine's words are the atlas's own, and say it in English already.
  const isTold = answer.engine.name === "embedded" && language === "en";
  if (notifications.length === 0) return null;
  return (
    <details className={styles.notifications} open={notifications.length <= 2}>
      <summary>{t("result.noticed", { count: notifications.length })}</summary>
      <ul>
        {notifications.map((each, index) => {
          const known = explainNotification(each.code);
          return (
            // Notifications have no key of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              {known !== null && !isTold && <span>{t(`result.notice.${known}`)} </span>}
              {each.position !== null && (
                <span>
                  {t("result.at", { line: each.position.line, column: each.position.column })}{" "}
                </span>
              )}
              <span lang="en" className={styles.engineWords}>
                {each.text}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import { useLanguage } from "../../i18n/use-language.ts";
import { openStatement, type PastStatement } from "../../state/ask/ask.ts";
import { useAsk, useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./query-history.module.css";

const SHOWN = 30;

/** What was run in this browser, the newest first. Opening one runs nothing. */
export function QueryHistory() {
  const { t } = useLanguage();
  const ask = useAskStore();
  const history = useAsk((state) => state.history);
  return (
    <details className={styles.history}>
      <summary>
        {t("ask.history")} <span className={styles.count}>{history.length}</span>
      </summary>
      {history.length === 0 ? (
        <p className={styles.empty}>{t("ask.noHistory")}</p>
      ) : (
        <>
          <ol>
            {history.slice(0, SHOWN).map((past) => (
              <li key={past.at + past.statement}>
                <PastButton past={past} />
              </li>
            ))}
          </ol>
          <TextButton look="link" onClick={() => ask.setState({ history: [] })}>
            {t("ask.clearHistory")}
          </TextButton>
        </>
      )}
    </details>
  );
}

function PastButton({ past }: { readonly past: PastStatement }) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const { statement, parameters, rows } = past;
  return (
    <button
      type="button"
      data-hint={statement}
      onClick={() => openStatement(ask, { statement, parameters, title: null })}
    >
      <code lang="en">{statement.replace(/\s+/g, " ")}</code>
      <span className={styles.count}>
        {rows === null ? t("ask.failedOnce") : t("ask.pastRows", { count: rows })}
      </span>
    </button>
  );
}

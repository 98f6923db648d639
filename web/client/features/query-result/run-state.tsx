import { useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { AskRun } from "../../state/ask/ask.ts";
import styles from "./query-result.module.css";

/** Before there is anything to show. What went wrong is said beside the statement. */
export function NothingYet({ run }: { readonly run: AskRun | null }) {
  const { t } = useLanguage();
  if (run === null) return <p className={styles.plain}>{t("result.notYet")}</p>;
  if (run.status === "running") return <Progress startedAt={run.startedAt} />;
  return (
    <p className={styles.plain} role="status">
      {t(run.status === "cancelled" ? "result.cancelled" : "result.failedEmpty")}
    </p>
  );
}

/** Over an older answer: what became of the run that it is not of. */
export function RunState({ run }: { readonly run: AskRun }) {
  const { t } = useLanguage();
  if (run.status === "done") return null;
  if (run.status === "running") return <Progress startedAt={run.startedAt} />;
  return (
    <p className={styles.note} role="status">
      {t(run.status === "cancelled" ? "result.cancelledBefore" : "result.failedBefore")}
    </p>
  );
}

const TICK = 500;

/** Nothing for the first 300 ms. */
function Progress({ startedAt }: { readonly startedAt: number }) {
  const { t } = useLanguage();
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles.progress} key={startedAt}>
      <progress aria-label={t("result.running")} />
      <span>
        {t("result.runningFor", { seconds: Math.max(0, Math.floor((now - startedAt) / 1000)) })}
      </span>
    </div>
  );
}

import { useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useActiveRun, useActiveTab } from "../../state/ask/use-ask.ts";
import styles from "./console.module.css";

const EVERY_MS = 100;

/** How long the statement has been running; afterwards, whether it is still the one that was run. */
export function RunClock() {
  const { t } = useLanguage();
  const run = useActiveRun();
  const { statement, parameters } = useActiveTab();
  const [now, setNow] = useState(() => performance.now());
  const isRunning = run?.status === "running";
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(performance.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (run === null) return null;
  if (isRunning) {
    const seconds = (Math.max(0, now - run.startedAt) / 1000).toFixed(1);
    // Not a live region: it would be read out ten times a second.
    return <span className={styles.clock}>{t("ask.running", { seconds })}</span>;
  }
  const isEdited =
    run.statement !== statement || JSON.stringify(run.parameters) !== JSON.stringify(parameters);
  return isEdited ? <span className={styles.edited}>{t("ask.edited")}</span> : null;
}

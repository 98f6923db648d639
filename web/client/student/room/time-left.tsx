import { useEffect, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { secondsLeft, toClock } from "../state/time-left.ts";
import { useNews } from "./room-context.ts";
import styles from "./room.module.css";

/** Minutes at which the time that is left is read out, too. */
const SAID = [5, 1];

/** By the server's clock; it stands while the class does. */
export function TimeLeft() {
  const { t } = useLanguage();
  const { news, ahead } = useNews();
  const { endsAt, state } = news;
  const now = useSeconds(endsAt !== null && state === "running");
  if (state === "ended") return <span className={styles.time}>{t("student.ended")}</span>;
  if (state === "paused") return <span className={styles.time}>{t("student.paused")}</span>;
  const left = state === "running" ? secondsLeft(endsAt, { now, ahead }) : null;
  if (left === null) return null;
  const minutes = SAID.find((each) => left <= each * 60 && left > each * 60 - 10);
  return (
    <>
      <span className={styles.time} data-soon={left < 60 || undefined}>
        <span className={styles.unseen}>{t("student.timeLeft")} </span>
        {toClock(left)}
      </span>
      <span className={styles.unseen} role="status">
        {minutes !== undefined && t("student.minutesLeft", { count: minutes })}
      </span>
    </>
  );
}

function useSeconds(isTicking: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}

import { useEffect, useRef } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { TextButton } from "../ui/text-button.tsx";
import styles from "./keeping.module.css";
import type { Keeping, News } from "./use-keeping.ts";
import { type TooLarge, useProblemText } from "./use-problem-text.ts";

export interface StatusLineProps {
  readonly keeping: Keeping;
  readonly tooLarge: TooLarge;
}

/** What was just done, with the way back; or why it was not done. */
export function StatusLine({ keeping, tooLarge }: StatusLineProps) {
  const { t } = useLanguage();
  const { news, failure, run } = keeping;
  const describe = useProblemText(tooLarge);
  const undo = news?.undo ?? null;
  const line = useFocusAfterVanishing(news);
  return (
    <div className={styles.status} ref={line}>
      <p role="status" tabIndex={-1}>
        {news === null ? "" : t(news.key, { name: news.name })}
      </p>
      {undo !== null && (
        <TextButton icon="undo" onClick={() => void run(undo)}>
          {t("keep.undo")}
        </TextButton>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {describe(failure)}
        </p>
      )}
    </div>
  );
}

/** The row that was deleted, or restored, takes the focus with it: it goes on to the way back, or to what was done. */
function useFocusAfterVanishing(news: News | null) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const vanishes = news?.key === "keep.news.removed" || news?.key === "keep.news.restored";
    if (vanishes)
      line.current?.querySelector<HTMLElement>(news.undo === null ? "p" : "button")?.focus();
  }, [news]);
  return line;
}

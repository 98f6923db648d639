import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { CopyButton } from "../copy-button.tsx";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import { partsOf, toJsonText } from "./json-lines.ts";
import styles from "./json-view.module.css";

const LINE = 21;

/** The answer as the server sent it, each row an object. Only the lines in sight are made. */
export function JsonView({ read }: { readonly read: ReadAnswer }) {
  const { t } = useLanguage();
  const { answer } = read;
  const text = useMemo(() => toJsonText(answer.columns, answer.rows), [answer]);
  const lines = useMemo(() => text.split("\n"), [text]);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoized
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 20,
  });
  return (
    <div className={styles.json}>
      <div className={styles.tools}>
        <CopyButton label={t("result.copyJson")} text={() => text} />
        <span>{t("result.lines", { count: lines.length })}</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it */}
      <div ref={scroller} className={styles.scroller} role="region" aria-label="JSON" tabIndex={0}>
        <div className={styles.lines} style={{ height: virtual.getTotalSize() }} lang="en">
          {virtual.getVirtualItems().map(({ index, start }) => (
            <pre
              key={index}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {partsOf(lines[index] ?? "").map((part, at) => (
                // Parts of a line never move.
                // oxlint-disable-next-line react/no-array-index-key
                <span key={at} data-kind={part.kind}>
                  {part.text}
                </span>
              ))}
            </pre>
          ))}
        </div>
      </div>
    </div>
  );
}

import { Fragment } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import type { Mark } from "./collect-things.ts";
import { MarkEvidence } from "./mark-evidence.tsx";
import { voiceOf, whenOf } from "./mark-words.ts";
import styles from "./timeline.module.css";
import type { Timeline } from "./use-timeline.ts";

/** Years between two dates from which the rail says how many lie between. */
const WORTH_SAYING = 5;
const EVIDENCE = 8;

/** The line running downwards: every date in view in the order of time, with all that speaks for it. */
export function TimelineList({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useLanguage();
  const { inView, marks } = timeline;
  return (
    <ScrollRegion label={t("timeline.listed")} className={styles.list}>
      <p className={styles.count} role="status">
        {t("timeline.inView", { count: inView.length, all: marks.length })}
      </p>
      {inView.length === 0 && <p className={styles.nothing}>{t("timeline.nothing")}</p>}
      <ol>
        {inView.map((mark, index) => (
          <Fragment key={mark.id}>
            <Gap before={inView[index - 1]} after={mark} />
            <Row mark={mark} timeline={timeline} />
          </Fragment>
        ))}
      </ol>
    </ScrollRegion>
  );
}

function Row({ mark, timeline }: { readonly mark: Mark; readonly timeline: Timeline }) {
  const hook = useLanguage();
  return (
    <li className={styles.row} data-voice={voiceOf(mark)} data-contested={isContested(mark)}>
      <span className={styles.when}>{whenOf(mark, hook)}</span>
      <div>
        <button
          type="button"
          className={styles.what}
          aria-current={timeline.isSelected(mark) || undefined}
          onClick={() => timeline.open(mark)}
        >
          <KindMark kind={mark.thing.kind} size={18} />
          <span>{mark.thing.labels[hook.language]}</span>
        </button>
        <MarkEvidence mark={mark} onOpen={timeline.openStatement} most={EVIDENCE} />
      </div>
    </li>
  );
}

function Gap({ before, after }: { readonly before: Mark | undefined; readonly after: Mark }) {
  const { t } = useLanguage();
  const years = Math.floor(after.span.start - (before?.span.start ?? after.span.start));
  if (years < WORTH_SAYING) return null;
  return <li className={styles.gap}>{t("timeline.gap", { count: years })}</li>;
}

function isContested({ contested }: Mark): true | undefined {
  return contested.length > 0 || undefined;
}

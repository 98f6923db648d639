import { useLanguage } from "../../../i18n/use-language.ts";
import { KindMark } from "../../../marks/kind-mark.tsx";
import { MarkEvidence } from "./mark-evidence.tsx";
import { whenOf } from "./mark-words.ts";
import styles from "./timeline.module.css";
import type { Timeline } from "./use-timeline.ts";

/** What the active mark says, under the line; what can be done where there is none. */
export function MarkNote({ timeline }: { readonly timeline: Timeline }) {
  const hook = useLanguage();
  const { t, language } = hook;
  const { marks, drawn, active, inView, openThing, openStatement } = timeline;
  const mark = drawn.find(({ id }) => id === active);
  if (mark === undefined)
    return (
      <p className={styles.note} data-empty>
        {t("timeline.inView", { count: inView.length, all: marks.length })} {t("timeline.keys")}
      </p>
    );
  return (
    <div className={styles.note} role="region" aria-label={t("timeline.note")}>
      <button type="button" className={styles.noteName} onClick={() => openThing(mark.thing)}>
        <KindMark kind={mark.thing.kind} size={18} />
        {mark.thing.labels[language]}
      </button>
      <b className={styles.noteDate}>{whenOf(mark, hook)}</b>
      <div className={styles.noteBody}>
        <MarkEvidence mark={mark} onOpen={openStatement} most={6} />
      </div>
    </div>
  );
}

import { useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TimeAxis } from "./time-axis.tsx";
import { TimelineTrack } from "./timeline-track.tsx";
import styles from "./timeline.module.css";
import { usePlot } from "./use-plot.ts";
import { usePlotKeys } from "./use-plot-keys.ts";
import { usePlotPointer } from "./use-plot-pointer.ts";
import type { Timeline } from "./use-timeline.ts";

/** The line itself: tracks of lanes under one axis of time. */
export function TimelinePlot({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useLanguage();
  const area = useRef<HTMLDivElement>(null);
  const plot = usePlot(timeline);
  const onKeyDown = usePlotKeys(timeline, plot, area);
  const pointer = usePlotPointer(area, timeline.time);
  const isEmpty = plot.width > 0 && plot.placed.every(({ things }) => things.length === 0);
  return (
    // The marks are buttons; the keys move among them, and what is dragged can also be reached by buttons and keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.plot}
      role="group"
      aria-label={t("timeline.plot")}
      ref={area}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <div className={styles.inner} ref={plot.ref}>
        <TimeAxis plot={plot} today={timeline.today} breaks={timeline.time.scale.breaks} />
        {isEmpty && <p className={styles.nothing}>{t("timeline.nothing")}</p>}
        {plot.placed
          .filter(({ things }) => things.length > 0)
          .map((track) => (
            <TimelineTrack key={track.id} track={track} plot={plot} timeline={timeline} />
          ))}
      </div>
    </div>
  );
}

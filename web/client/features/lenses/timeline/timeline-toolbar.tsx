import { useLanguage } from "../../../i18n/use-language.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Segments } from "../charts/segments.tsx";
import { TRACKINGS } from "./group-tracks.ts";
import { SHAPES } from "./time-scale.ts";
import styles from "./timeline.module.css";
import { toPeriod } from "./to-period.ts";
import type { Timeline } from "./use-timeline.ts";

export interface TimelineToolbarProps {
  readonly timeline: Timeline;
  /** Whether the line is drawn: a list has neither tracks nor a scale. */
  readonly isDrawn: boolean;
}

/** Since when, for a reader who does not want to drag. */
const SINCE = [1945, 2014, 2022];
const NEARER = 0.6;

export function TimelineToolbar({ timeline, isDrawn }: TimelineToolbarProps) {
  const { t } = useLanguage();
  const { tracking, setTracking, shape, setShape, time } = timeline;
  const { from } = toPeriod(time.window);
  return (
    <div className={styles.toolbar}>
      {isDrawn && (
        <>
          <Segments
            label={t("timeline.tracks")}
            values={TRACKINGS}
            value={tracking}
            name={(each) => t(`timeline.${each}Track`)}
            onPick={setTracking}
          />
          <Segments
            label={t("timeline.scale")}
            values={SHAPES}
            value={shape}
            name={(each) => t(`timeline.${each}Scale`)}
            onPick={setShape}
          />
        </>
      )}
      <div className={styles.years} role="group" aria-label={t("timeline.years")}>
        <button type="button" aria-pressed={time.isWhole} onClick={time.showAll}>
          {t("timeline.all")}
        </button>
        {SINCE.map((year) => (
          <button
            key={year}
            type="button"
            aria-pressed={!time.isWhole && from === year && time.window.end >= time.scale.to - 0.01}
            onClick={() => time.show(year, time.scale.to)}
          >
            {t("timeline.since", { year: String(year) })}
          </button>
        ))}
      </div>
      <div className={styles.zoom}>
        <IconButton icon="back" label={t("timeline.earlier")} onClick={() => time.pan(-0.5)} />
        <IconButton
          icon="minus"
          label={t("canvas.zoomOut")}
          keys="−"
          onClick={() => time.zoom(1 / NEARER)}
        />
        <IconButton
          icon="plus"
          label={t("canvas.zoomIn")}
          keys="+"
          onClick={() => time.zoom(NEARER)}
        />
        <IconButton icon="out" label={t("timeline.later")} onClick={() => time.pan(0.5)} />
      </div>
    </div>
  );
}

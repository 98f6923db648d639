import { useLanguage } from "../../../i18n/use-language.ts";
import { makeTicks } from "./time-ticks.ts";
import { toUnits } from "./time-window.ts";
import styles from "./timeline.module.css";
import { toPeriod } from "./to-period.ts";
import type { Timeline } from "./use-timeline.ts";
import { useStrip } from "./use-strip.ts";

const BINS = 120;

export interface OverviewStripProps {
  readonly timeline: Timeline;
  /** Whether the line is drawn above, and its axis wants explaining. */
  readonly isDrawn: boolean;
}

/** The whole line, small: how much is dated when, and the part of it that is in view, to be dragged. */
export function OverviewStrip({ timeline, isDrawn }: OverviewStripProps) {
  const { t } = useLanguage();
  const { time, marks } = timeline;
  const { scale, window } = time;
  const units = toUnits(scale, window);
  const strip = useStrip(time);
  const { from: start, to: end } = toPeriod(window);
  const years = { start, end };
  const ticks = makeTicks({
    from: scale.from,
    to: scale.to,
    toX: (year) => scale.toUnit(year) * 100,
    breaks: scale.breaks,
    room: 8,
  });
  return (
    <div className={styles.overview}>
      <div className={styles.about}>
        {isDrawn && <AxisNote timeline={timeline} />}
        <CanvasTie timeline={timeline} />
      </div>
      {/* What is dragged here can also be reached by the two sliders and the buttons above. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.strip} ref={strip.ref} {...strip.onStrip}>
        <svg viewBox={`0 0 ${BINS} 10`} preserveAspectRatio="none" aria-hidden>
          <path d={drawBins(marks.map(({ span }) => scale.toUnit(span.start)))} />
        </svg>
        {ticks.map(({ x, year }) => (
          <span key={year} className={styles.stripYear} style={{ left: `${x}%` }} aria-hidden>
            {year}
          </span>
        ))}
        <div
          className={styles.brush}
          style={{ left: `${units.start * 100}%`, right: `${(1 - units.end) * 100}%` }}
        >
          {(["start", "end"] as const).map((edge) => (
            <div
              key={edge}
              className={styles.handle}
              data-edge={edge}
              role="slider"
              tabIndex={0}
              aria-label={t(`timeline.${edge}Handle`)}
              aria-valuemin={Math.floor(scale.from)}
              aria-valuemax={Math.ceil(scale.to)}
              aria-valuenow={years[edge]}
              aria-valuetext={String(years[edge])}
              {...strip.onEdge(edge)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Lets the canvas show the same years. */
function CanvasTie({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useLanguage();
  const { time, canvas } = timeline;
  const { from, to } = toPeriod(time.window);
  return (
    <label className={styles.tie}>
      <input
        type="checkbox"
        checked={canvas.period !== null}
        onChange={(event) => canvas.tie(event.currentTarget.checked)}
      />
      {t("timeline.filterCanvas", { from: String(from), to: String(to) })}
    </label>
  );
}

/** What the axis does to the years: a reader must not take lengths for what they are not. */
function AxisNote({ timeline }: { readonly timeline: Timeline }) {
  const { t } = useLanguage();
  const { shape, time } = timeline;
  const broken = time.scale.breaks
    .filter(({ start, end }) => time.window.start <= start && time.window.end >= end)
    .map(({ start, end }) =>
      t("timeline.broken", { from: String(Math.ceil(start)), to: String(Math.floor(end)) }),
    );
  return <p className={styles.axisNote}>{[...broken, t(`timeline.${shape}Note`)].join(" ")}</p>;
}

/** How many dates begin in each bin, as bars; the root keeps a single date visible beside many. */
function drawBins(units: readonly number[]): string {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const unit of units) {
    const bin = Math.min(Math.floor(unit * BINS), BINS - 1);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const most = Math.sqrt(Math.max(...bins, 1));
  return bins
    .map((count, x) => {
      const height = (Math.sqrt(count) / most) * 9.5;
      return count === 0 ? "" : `M${x + 0.1} 10v${-height}h0.8v${height}z`;
    })
    .join("");
}

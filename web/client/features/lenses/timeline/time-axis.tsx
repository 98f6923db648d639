import type { Language } from "../../../../../graph/model/kinds.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { Interval } from "./date-span.ts";
import type { Tick } from "./time-ticks.ts";
import styles from "./timeline.module.css";
import type { Plot } from "./use-plot.ts";

export interface TimeAxisProps {
  readonly plot: Plot;
  /** Decimal year. */
  readonly today: number;
  readonly breaks: readonly Interval[];
}

/** Pixels that a year's name takes, and a letter of a bold one. */
const NAME_WIDTH = 36;
const LETTER = 8;

/** The years above the lanes, the hairlines down through them, today, and where the line is broken. */
export function TimeAxis({ plot, today, breaks }: TimeAxisProps) {
  const { t, language } = useLanguage();
  const { ticks, toX, width } = plot;
  const isIn = (x: number) => x >= 0 && x <= width;
  const now = toX(today);
  const todayWidth = t("timeline.today").length * LETTER + 8;
  const isFree = (x: number) => !isIn(now) || x < now - NAME_WIDTH || x > now + todayWidth;
  return (
    <>
      <div className={styles.grid} aria-hidden>
        {ticks.map(({ x, year, month }) => (
          <i key={`${year} ${month}`} style={{ left: x }} data-month={month ?? undefined} />
        ))}
        {breaks.map(({ start, end }) => {
          const left = Math.max(toX(start), 0);
          const right = Math.min(toX(end), width);
          return right <= left ? null : <b key={start} style={{ left, width: right - left }} />;
        })}
        {isIn(now) && <i data-today style={{ left: now }} />}
      </div>
      <div className={styles.axis} aria-hidden>
        {ticks
          .filter(({ x }) => x <= width - NAME_WIDTH && isFree(x))
          .map((tick) => (
            <span key={`${tick.year} ${tick.month}`} style={{ left: tick.x }}>
              {nameTick(tick, language)}
            </span>
          ))}
        {breaks.map(({ start, end }) => {
          const x = toX((start + end) / 2);
          return isIn(x) ? (
            <em key={start} style={{ left: x }}>
              {"//"}
            </em>
          ) : null;
        })}
        {isIn(now) && (
          <strong style={{ left: Math.min(now, width - todayWidth) }}>{t("timeline.today")}</strong>
        )}
      </div>
    </>
  );
}

/** A month's name alone: the year stands where it begins. */
function nameTick({ year, month }: Tick, language: Language): string {
  if (month === null) return String(year);
  const date = new Date(Date.UTC(year, month - 1));
  return new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(date);
}

import { useLanguage } from "../../../i18n/use-language.ts";
import { toInterval } from "../timeline/date-span.ts";
import { ChartAxis } from "./chart-axis.tsx";
import type { Figure } from "./collect-figures.ts";
import { FigureRow } from "./figure-row.tsx";
import styles from "./figures.module.css";
import { axisEnd, type Scale } from "./split-scales.ts";

const HEIGHT = 96;
const FOOT = 18;

/** Figures of one thing by their dates: as far right as they are late, as wide as their time is known, as high as they are. */
export function DateChart({ scale }: { readonly scale: Scale }) {
  const { t } = useLanguage();
  const { figures } = scale;
  const end = axisEnd(figures);
  const spans = figures.map(toYears);
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)));
  const last = Math.ceil(Math.max(...spans.map((span) => span.end)));
  const at = (year: number) => ((year - first) / (last - first)) * 100;
  return (
    <div className={styles.chart}>
      <svg className={styles.dates} height={HEIGHT + FOOT} aria-hidden>
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {figures.map((figure, index) => {
          const span = spans[index] ?? { start: first, end: last };
          const height = Math.max((figure.value / end) * (HEIGHT - 8), 2);
          return (
            <rect
              key={figure.id}
              x={`${at(span.start)}%`}
              width={`${Math.max(at(span.end) - at(span.start), 1.6)}%`}
              y={HEIGHT - height}
              height={height}
              data-voice={figure.voice}
              data-contested={figure.contested.length > 0 || undefined}
            />
          );
        })}
        {[first, last].map((year, index) => (
          <text
            key={year}
            x={index === 0 ? "0" : "100%"}
            y={HEIGHT + 14}
            textAnchor={index === 0 ? "start" : "end"}
          >
            {year}
          </text>
        ))}
      </svg>
      <ul aria-label={t("figures.dates")}>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </ul>
      <ChartAxis measure={scale.measure} end={end} />
    </div>
  );
}

function toYears({ date, until }: Figure): { start: number; end: number } {
  const text = date ?? until ?? "0";
  return { start: toInterval(text).start, end: toInterval(until ?? text).end };
}

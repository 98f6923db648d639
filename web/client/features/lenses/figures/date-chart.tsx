import { useLanguage } from "../../../i18n/use-language.ts";
import { toInterval } from "../timeline/date-span.ts";
import type { Figure } from "./collect-figures.ts";
import { FigureRow } from "./figure-row.tsx";
import styles from "./figures.module.css";
import { formatFigure } from "./format-figure.ts";
import { axisEnd, type Scale } from "./split-scales.ts";
import { useUnitName } from "./use-unit-name.ts";

const HEIGHT = 110;
/** Above the highest column, for its number; below the line, for the years. */
const HEAD = 22;
const FOOT = 18;

/** Figures of one thing by their dates: as far right as they are late, as wide as their time is known, as high as they are. */
export function DateChart({ scale }: { readonly scale: Scale }) {
  const { t, language } = useLanguage();
  const unitName = useUnitName();
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
          const height = Math.max((figure.value / end) * (HEIGHT - HEAD), 2);
          return (
            <g
              key={figure.id}
              data-voice={figure.voice}
              data-contested={figure.contested.length > 0 || undefined}
            >
              <rect
                x={`${at(span.start)}%`}
                width={`${Math.max(at(span.end) - at(span.start), 1.6)}%`}
                y={HEIGHT - height}
                height={height}
              />
              <text
                x={`${at((span.start + span.end) / 2)}%`}
                y={HEIGHT - height - 6}
                textAnchor={anchorAt(at(span.start))}
              >
                {formatFigure(figure, language)}
              </text>
            </g>
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
      <p className={styles.axis} aria-hidden>
        <span>{unitName(scale.measure)}</span>
      </p>
    </div>
  );
}

function toYears({ date, until }: Figure): { start: number; end: number } {
  const text = date ?? until ?? "0";
  return { start: toInterval(text).start, end: toInterval(until ?? text).end };
}

/** A number near an edge grows inwards. */
function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent < 15) return "start";
  return percent > 85 ? "end" : "middle";
}

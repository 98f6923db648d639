import { useLanguage } from "../../../i18n/use-language.ts";
import { ChartAxis } from "./chart-axis.tsx";
import { FigureRow } from "./figure-row.tsx";
import styles from "./figures.module.css";
import { axisEnd, type Scale } from "./split-scales.ts";

const HEIGHT = 13;

/** Bars of one measure from one zero, the largest first. */
export function BarChart({ scale }: { readonly scale: Scale }) {
  const { t } = useLanguage();
  const { figures } = scale;
  const end = axisEnd(figures);
  if (figures.length === 1)
    // A bar by itself can be compared with nothing.
    return (
      <ul className={styles.chart}>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </ul>
    );
  return (
    <div className={styles.chart}>
      <ul aria-label={t("figures.bars")}>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure}>
            <svg
              className={styles.bar}
              height={HEIGHT}
              data-voice={figure.voice}
              data-contested={figure.contested.length > 0 || undefined}
              data-comparator={figure.comparator}
              aria-hidden
            >
              <line x1="0" x2="0" y1="0" y2={HEIGHT} />
              <rect x="0.75" y="1.5" height={HEIGHT - 3} width={`${(figure.value / end) * 98}%`} />
              {figure.comparator === ">" && <Beyond at={(figure.value / end) * 98} />}
            </svg>
          </FigureRow>
        ))}
      </ul>
      <ChartAxis measure={scale.measure} end={end} />
    </div>
  );
}

/** The bar goes on: the number is the least there is. */
function Beyond({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} width="12" height={HEIGHT} overflow="visible">
      <path d={`M2.5 2.5l4 4l-4 4M6.5 2.5l4 4l-4 4`} />
    </svg>
  );
}

import { useLanguage } from "../../../i18n/use-language.ts";
import { ChartAxis } from "./chart-axis.tsx";
import { FigureRow } from "./figure-row.tsx";
import styles from "./figures.module.css";
import { axisEnd, type Scale } from "./split-scales.ts";

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;

/** From a hollow dot, what was before, to a full one, what is after. */
export function ChangeChart({ scale }: { readonly scale: Scale }) {
  const { t } = useLanguage();
  const end = axisEnd(scale.figures);
  const at = (value: number) => `${(value / end) * 96 + 2}%`;
  return (
    <div className={styles.chart}>
      <ul aria-label={t("figures.changes")}>
        {scale.figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure}>
            <svg
              className={styles.change}
              height={HEIGHT}
              data-voice={figure.voice}
              data-contested={figure.contested.length > 0 || undefined}
              aria-hidden
            >
              <line className={styles.ground} x1="2%" x2="98%" y1={MIDDLE} y2={MIDDLE} />
              <line x1={at(figure.before ?? 0)} x2={at(figure.value)} y1={MIDDLE} y2={MIDDLE} />
              <circle data-before cx={at(figure.before ?? 0)} cy={MIDDLE} r="5" />
              <circle cx={at(figure.value)} cy={MIDDLE} r="5.5" />
            </svg>
          </FigureRow>
        ))}
      </ul>
      <ChartAxis measure={scale.measure} end={end} />
    </div>
  );
}

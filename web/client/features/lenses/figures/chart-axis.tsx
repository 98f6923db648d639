import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./figures.module.css";
import { formatValue } from "./format-figure.ts";
import { useUnitName } from "./use-unit-name.ts";

export interface ChartAxisProps {
  readonly measure: string;
  readonly end: number;
}

/** From nothing to a round number, in the one unit of the axis. */
export function ChartAxis({ measure, end }: ChartAxisProps) {
  const { language } = useLanguage();
  const unitName = useUnitName();
  return (
    <p className={styles.axis} aria-hidden>
      <span>0</span>
      <span>{unitName(measure)}</span>
      <span>{formatValue(end, measure === "percent" ? measure : "", language)}</span>
    </p>
  );
}

import { useLanguage } from "../../../i18n/use-language.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { Figure } from "./collect-figures.ts";
import styles from "./figures.module.css";
import { formatFigure } from "./format-figure.ts";
import { sumFigures } from "./sum-figures.ts";
import { useUnitName } from "./use-unit-name.ts";

export interface FigureSumsProps {
  readonly figures: readonly Figure[];
  readonly onClear: () => void;
}

/** What the chosen figures come to, unit by unit. */
export function FigureSums({ figures, onClear }: FigureSumsProps) {
  const { t, language } = useLanguage();
  const unitName = useUnitName();
  const sums = sumFigures(figures);
  return (
    <div className={styles.sums} role="status">
      {sums.map(({ unit, total, comparator, count }) => (
        <span key={unit}>
          {t("figures.sum", {
            count,
            unit: unitName(unit),
            total: formatFigure({ value: total, before: null, comparator, unit }, language),
          })}
        </span>
      ))}
      {sums.length > 0 && (
        <>
          <small>{t("figures.sumCaution")}</small>
          <TextButton look="link" onClick={onClear}>
            {t("figures.clear")}
          </TextButton>
        </>
      )}
    </div>
  );
}

import { useLanguage } from "../../../i18n/use-language.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import styles from "./chart-view.module.css";
import {
  CHART_KINDS,
  type ChartChoice,
  type ChartColumns,
  fitChoice,
  optionsFor,
  ROW_COUNT,
} from "./choose-chart.ts";

export interface ChartControlsProps {
  readonly choice: ChartChoice;
  readonly columns: ChartColumns;
  readonly names: readonly string[];
  readonly onChoose: (choice: ChartChoice) => void;
}

export function ChartControls({ choice, columns, names, onChoose }: ChartControlsProps) {
  const { t } = useLanguage();
  const { x, y } = optionsFor(choice.kind, columns);
  const kinds = CHART_KINDS.filter((kind) => fitChoice({ ...choice, kind }, columns) !== null);
  const nameOf = (index: number) =>
    index === ROW_COUNT ? t("result.rowCount") : (names[index] ?? "");
  const toOptions = (indexes: readonly number[]) =>
    indexes.map((index) => ({ value: String(index), label: nameOf(index) }));
  return (
    <div className={styles.controls}>
      <SelectField
        label={t("result.chartKind")}
        value={choice.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`result.chart.${kind}`) }))}
        onChange={(kind) => onChoose({ ...choice, kind })}
      />
      <SelectField
        label={t("result.chartX")}
        value={String(choice.x)}
        options={toOptions(x)}
        onChange={(value) => onChoose({ ...choice, x: Number(value) })}
      />
      <SelectField
        label={t("result.chartY")}
        value={String(choice.y)}
        options={toOptions(y)}
        onChange={(value) => onChoose({ ...choice, y: Number(value) })}
      />
    </div>
  );
}

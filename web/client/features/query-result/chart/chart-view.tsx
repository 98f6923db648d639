import { useEffect, useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReadAnswer } from "../read/use-read-answer.ts";
import { useWidth } from "../use-width.ts";
import { ChartControls } from "./chart-controls.tsx";
import { ChartDrawing } from "./chart-drawing.tsx";
import { type ChartData, toChartData } from "./chart-points.ts";
import { ChartTable } from "./chart-table.tsx";
import styles from "./chart-view.module.css";
import {
  type ChartChoice,
  chooseChart,
  fitChoice,
  readChartColumns,
  ROW_COUNT,
} from "./choose-chart.ts";
import { type LaidChart, layOutChart } from "./lay-out-chart.ts";
import { useChartNames } from "./use-chart-names.ts";

export interface ChartViewProps {
  readonly read: ReadAnswer;
  /** For files of it, while it is shown; null when it no longer is. */
  readonly onLaid: (chart: LaidChart | null) => void;
}

/** A chart of what the columns suit, to be set otherwise, and the same as a table. */
export function ChartView({ read, onLaid }: ChartViewProps) {
  const { t } = useLanguage();
  const { answer, roles } = read;
  const [asked, setAsked] = useState<ChartChoice | null>(null);
  const source = useMemo(
    () => ({ columns: answer.columns, rows: answer.rows, roles }),
    [answer, roles],
  );
  const columns = useMemo(() => readChartColumns(source), [source]);
  const best = useMemo(() => chooseChart(source), [source]);
  const choice = (asked === null ? null : fitChoice(asked, columns)) ?? best;
  if (choice === null) return <p className={styles.none}>{t("result.noChart")}</p>;
  return (
    <div className={styles.view}>
      <ChartControls choice={choice} columns={columns} names={answer.columns} onChoose={setAsked} />
      <DrawnChart read={read} choice={choice} onLaid={onLaid} />
    </div>
  );
}

interface DrawnChartProps extends ChartViewProps {
  readonly choice: ChartChoice;
}

const NARROWEST = 280;

function DrawnChart({ read, choice, onLaid }: DrawnChartProps) {
  const { t } = useLanguage();
  const { answer, roles } = read;
  const { ref, width } = useWidth();
  const { nameOf, format, formatX } = useChartNames(read, choice);
  const data = useMemo(
    () => toChartData({ columns: answer.columns, rows: answer.rows, roles }, choice, nameOf),
    [answer, roles, choice, nameOf],
  );
  const names = {
    x: answer.columns[choice.x] ?? "",
    y: choice.y === ROW_COUNT ? t("result.rowCount") : (answer.columns[choice.y] ?? ""),
  };
  const laid = layOutChart({
    kind: choice.kind,
    points: data.points,
    width: Math.max(width, NARROWEST),
    names,
    format,
    formatX,
  });
  useEffect(() => {
    onLaid(laid);
    return () => onLaid(null);
  });
  return (
    // The keyboard scrolls it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="region" aria-label={t("result.chart")} tabIndex={0}>
      <ChartNotes data={data} />
      <div ref={ref}>
        <ChartDrawing chart={laid} label={t("result.chartOf", names)} />
      </div>
      <ChartTable points={data.points} names={names} format={format} />
    </div>
  );
}

function ChartNotes({ data }: { readonly data: ChartData }) {
  const { t } = useLanguage();
  const { left, skipped, points } = data;
  if (left === 0 && skipped === 0) return null;
  return (
    <p className={styles.notes}>
      {left > 0 && <span>{t("result.chartLeft", { count: left, shown: points.length })} </span>}
      {skipped > 0 && <span>{t("result.chartSkipped", { count: skipped })}</span>}
    </p>
  );
}

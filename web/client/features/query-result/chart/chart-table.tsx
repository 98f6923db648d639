import { useLanguage } from "../../../i18n/use-language.ts";
import type { ChartPoint } from "./chart-points.ts";
import styles from "./chart-view.module.css";

export interface ChartTableProps {
  readonly points: readonly ChartPoint[];
  readonly names: { readonly x: string; readonly y: string };
  readonly format: (value: number) => string;
}

/** What the chart shows, to be read. */
export function ChartTable({ points, names, format }: ChartTableProps) {
  const { t } = useLanguage();
  return (
    <details className={styles.table}>
      <summary>{t("result.chartTable")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{names.x}</th>
            <th scope="col">{names.y}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            // Points have no key of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <th scope="row">{point.name}</th>
              <td>{format(point.y)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

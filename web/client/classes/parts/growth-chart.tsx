import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import type { ClassMap } from "../../../contract/classes.ts";
import styles from "./growth-chart.module.css";

export interface GrowthChartProps {
  readonly growth: ClassMap["growth"];
  /** The axis ends here, or at the last step. */
  readonly minutes: number;
  readonly label: string;
  /** "14 min" */
  readonly endLabel: string;
}

const WIDTH = 380;
const HEIGHT = 92;
const INSIDE = { left: 4, right: 46, top: 14, bottom: 22 };

/** Propositions of all students together, by minute. */
export function GrowthChart({ growth, minutes, label, endLabel }: GrowthChartProps) {
  const points = [{ minute: 0, propositions: 0 }, ...growth];
  const last = points.at(-1) ?? { minute: 0, propositions: 0 };
  const end = Math.max(1, minutes, last.minute);
  const shown = last.minute < end ? [...points, { ...last, minute: end }] : points;
  const most = Math.max(1, ...shown.map(({ propositions }) => propositions));
  const x = scaleLinear([0, end], [INSIDE.left, WIDTH - INSIDE.right]);
  const y = scaleLinear([0, most], [HEIGHT - INSIDE.bottom, INSIDE.top]);
  type Point = (typeof points)[number];
  const draw = line<Point>(
    (point) => x(point.minute),
    (point) => y(point.propositions),
  );
  const fill = area<Point>()
    .x((point) => x(point.minute))
    .y0(y(0))
    .y1((point) => y(point.propositions));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className={styles.area} d={fill.curve(curveMonotoneX)(shown) ?? ""} />
      <path className={styles.axis} d={`M${x(0)} ${y(0)}H${x(end)}`} />
      <path className={styles.line} d={draw.curve(curveMonotoneX)(shown) ?? ""} />
      <circle className={styles.dot} cx={x(end)} cy={y(last.propositions)} r={3.5} />
      <text className={styles.value} x={x(end) + 8} y={y(last.propositions)}>
        {last.propositions}
      </text>
      <text className={styles.tick} x={x(0)} y={HEIGHT - 6}>
        0
      </text>
      <text className={styles.tick} x={x(end)} y={HEIGHT - 6} textAnchor="end">
        {endLabel}
      </text>
    </svg>
  );
}

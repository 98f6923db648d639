import styles from "./chart-view.module.css";
import type { LaidChart, Shape } from "./lay-out-chart.ts";

export interface ChartDrawingProps {
  readonly chart: LaidChart;
  readonly label: string;
}

export function ChartDrawing({ chart, label }: ChartDrawingProps) {
  const { width, height, shapes } = chart;
  return (
    <svg className={styles.drawing} width={width} height={height} role="img" aria-label={label}>
      {shapes.map((shape, index) => (
        // Shapes have no key of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <ShapeMark key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeMark({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, tone, title } = shape;
      return (
        <rect x={x} y={y} width={width} height={height} data-tone={tone}>
          <title>{title}</title>
        </rect>
      );
    }
    case "circle":
      return (
        <circle cx={shape.x} cy={shape.y} r={3.5}>
          <title>{shape.title}</title>
        </circle>
      );
    case "path":
      return <path d={shape.d} data-tone={shape.tone} />;
    default:
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} data-tone={shape.tone}>
          {shape.text}
        </text>
      );
  }
}

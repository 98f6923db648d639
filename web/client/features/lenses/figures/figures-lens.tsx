import { useMemo } from "react";
import { useView } from "../../../state/use-atlas-stores.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import type { LensViewProps } from "../lens-view.ts";
import { FiguresCharts } from "./figures-charts.tsx";
import { FiguresLegend } from "./figures-legend.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { useFigures } from "./use-figures.ts";

/** Every number: charts of like beside like, or one table. */
export function FiguresLens(props: LensViewProps) {
  const { lens } = props;
  const figures = useFigures(lens);
  const surface = useView((view) => view.surface);
  // A figure is no entity: what it is a figure of goes to the canvas, with the relations among those.
  const shown = useMemo(() => {
    const entities = new Map(figures.figures.flatMap((one) => one.entities).map((e) => [e.id, e]));
    return { entities: [...entities.values()], relations: lens.relations };
  }, [figures, lens]);
  return (
    <ChartFrame {...props} legend={<FiguresLegend />} hasSurfaces shown={shown}>
      {surface === "canvas" ? (
        <FiguresCharts figures={figures} />
      ) : (
        <FiguresTable figures={figures} />
      )}
    </ChartFrame>
  );
}

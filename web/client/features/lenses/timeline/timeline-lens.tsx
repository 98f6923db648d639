import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { useView } from "../../../state/use-atlas-stores.ts";
import { PHONE } from "../../../theme/screens.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import type { LensViewProps } from "../lens-view.ts";
import { MarkNote } from "./mark-note.tsx";
import { OverviewStrip } from "./overview-strip.tsx";
import { TimelineLegend } from "./timeline-legend.tsx";
import { TimelineList } from "./timeline-list.tsx";
import { TimelinePlot } from "./timeline-plot.tsx";
import { TimelineToolbar } from "./timeline-toolbar.tsx";
import { useTimeline } from "./use-timeline.ts";

/** Everything dated, drawn on a line, or listed in the order of time. On a phone the line runs downwards. */
export function TimelineLens(props: LensViewProps) {
  const { lens } = props;
  const timeline = useTimeline(lens);
  const surface = useView((view) => view.surface);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const isDrawn = surface === "canvas" && !isPhone;
  const { inView } = timeline;
  const shown = useMemo(() => {
    const ids = new Set(inView.map(({ thing }) => thing.id));
    const claims = new Set(
      inView.flatMap(({ evidence }) => evidence.flatMap(({ statement }) => statement?.id ?? [])),
    );
    const relations = lens.relations.filter(({ id }) => claims.has(id));
    for (const { source, target } of relations) ids.add(source).add(target);
    return { entities: lens.entities.filter(({ id }) => ids.has(id)), relations };
  }, [lens, inView]);
  const strip = <OverviewStrip timeline={timeline} isDrawn={isDrawn} />;
  return (
    <ChartFrame {...props} legend={<TimelineLegend />} hasSurfaces={!isPhone} shown={shown}>
      <TimelineToolbar timeline={timeline} isDrawn={isDrawn} />
      {isPhone && strip}
      {isDrawn ? <TimelinePlot timeline={timeline} /> : <TimelineList timeline={timeline} />}
      {!isPhone && strip}
      {isDrawn && <MarkNote timeline={timeline} />}
    </ChartFrame>
  );
}

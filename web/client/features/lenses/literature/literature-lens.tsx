import { useMediaQuery } from "@mantine/hooks";
import { useView } from "../../../state/use-atlas-stores.ts";
import { PHONE } from "../../../theme/screens.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import type { LensViewProps } from "../lens-view.ts";
import { LiteratureLegend } from "./literature-legend.tsx";
import { LiteratureMatrix } from "./literature-matrix.tsx";
import { LiteratureTable } from "./literature-table.tsx";
import { LiteratureToolbar } from "./literature-toolbar.tsx";
import { useLiterature } from "./use-literature.ts";
import { WorkCards } from "./work-cards.tsx";

/** What the article rests on: works by sections as a drawing, everything known of each as a table; cards on a phone. */
export function LiteratureLens(props: LensViewProps) {
  const literature = useLiterature(props.lens);
  const surface = useView((view) => view.surface);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const isDrawn = surface === "canvas" && !isPhone;
  return (
    <ChartFrame
      {...props}
      legend={<LiteratureLegend counts={literature.counts} />}
      hasSurfaces={!isPhone}
      shown={literature.shown}
    >
      <LiteratureToolbar literature={literature} hasOrder={isDrawn || isPhone} />
      {isPhone && <WorkCards literature={literature} />}
      {isDrawn && <LiteratureMatrix literature={literature} />}
      {!isPhone && !isDrawn && <LiteratureTable literature={literature} />}
    </ChartFrame>
  );
}

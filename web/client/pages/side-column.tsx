import { lazy, Suspense } from "react";
import type { Overview } from "../../contract/overview.ts";
import { ExpandNeighbors } from "../features/expand/index.ts";
import { Inspector } from "../features/inspector/index.ts";
import { MetricLines } from "../features/metrics/index.ts";
import { AnswerPanel, QuestionList } from "../features/questions/index.ts";
import { PanelBoundary, QueryProblem } from "../problems/index.ts";
import { useView } from "../state/use-atlas-stores.ts";
import type { View } from "../state/view.ts";
import { PanelHost } from "./panel-host.tsx";

const NoteSection = lazy(async () => ({
  default: (await import("../features/notes/index.ts")).NoteSection,
}));
const SuggestCorrection = lazy(async () => ({
  default: (await import("../features/corrections/index.ts")).SuggestCorrection,
}));

/** A panel that was asked for; else what is selected; else the answer the place is about; else the questions to start with. */
export function SideColumn({ overview }: { readonly overview: Overview | null }) {
  const selection = useView((view) => view.selection);
  const place = useView((view) => view.place);
  const panel = useView((view) => view.panel);
  return (
    <PanelBoundary
      key={regionOf({ place, selection, panel })}
      renderFailure={(failure, reset) => <QueryProblem failure={failure} retry={reset} />}
    >
      {panel !== null && <PanelHost panel={panel} overview={overview} />}
      {panel === null && selection !== null && (
        <Inspector
          selection={selection}
          sections={overview?.sections ?? []}
          renderExpand={(id) => <ExpandNeighbors id={id} />}
          renderMetrics={(id) => <MetricLines id={id} />}
          renderNote={(subject) => (
            <Suspense fallback={null}>
              <NoteSection subject={subject} />
            </Suspense>
          )}
          renderCorrection={(statement) => (
            <Suspense fallback={null}>
              <SuggestCorrection statement={statement} />
            </Suspense>
          )}
        />
      )}
      {panel === null && selection === null && place.kind === "question" && (
        <AnswerPanel key={place.id} id={place.id} />
      )}
      {panel === null && selection === null && place.kind !== "question" && (
        <QuestionList overview={overview} />
      )}
    </PanelBoundary>
  );
}

/** A region that failed is tried anew when another takes its place. The text stays while relations are chosen beside it. */
function regionOf({
  place,
  selection,
  panel,
}: Pick<View, "place" | "selection" | "panel">): string {
  return panel?.kind === "reading" ? panel.kind : JSON.stringify([place, selection, panel?.kind]);
}

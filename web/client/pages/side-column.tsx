import type { Overview } from "../../contract/overview.ts";
import { ExpandNeighbors } from "../features/expand/index.ts";
import { Inspector } from "../features/inspector/index.ts";
import { AnswerPanel, QuestionList } from "../features/questions/index.ts";
import { PanelBoundary, QueryProblem } from "../problems/index.ts";
import { useView } from "../state/use-atlas-stores.ts";

/** What is selected; else the answer the place is about; else the questions to start with. */
export function SideColumn({ overview }: { readonly overview: Overview | null }) {
  const selection = useView((view) => view.selection);
  const place = useView((view) => view.place);
  return (
    <PanelBoundary
      key={`${place.kind} ${selection?.id}`}
      renderFailure={(failure, reset) => <QueryProblem failure={failure} retry={reset} />}
    >
      {selection !== null && (
        <Inspector
          selection={selection}
          sections={overview?.sections ?? []}
          renderExpand={(id) => <ExpandNeighbors id={id} />}
        />
      )}
      {selection === null && place.kind === "question" && (
        <AnswerPanel key={place.id} id={place.id} />
      )}
      {selection === null && place.kind !== "question" && <QuestionList overview={overview} />}
    </PanelBoundary>
  );
}

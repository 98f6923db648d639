import type { Overview } from "../../contract/overview.ts";
import { SuggestCorrection } from "../features/corrections/index.ts";
import { ExpandNeighbors } from "../features/expand/index.ts";
import { Inspector } from "../features/inspector/index.ts";
import { MetricLines } from "../features/metrics/index.ts";
import { NoteSection } from "../features/notes/index.ts";
import type { Selection } from "../state/view.ts";

export interface InspectorHostProps {
  readonly selection: Selection;
  readonly sections: Overview["sections"];
}

/** The inspector with what other features put into it. */
export function InspectorHost(props: InspectorHostProps) {
  return (
    <Inspector
      {...props}
      renderExpand={(id) => <ExpandNeighbors id={id} />}
      renderMetrics={(id) => <MetricLines id={id} />}
      renderNote={(subject) => <NoteSection subject={subject} />}
      renderCorrection={(statement) => <SuggestCorrection statement={statement} />}
    />
  );
}

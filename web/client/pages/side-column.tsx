import { lazy } from "react";
import type { Overview } from "../../contract/overview.ts";
import { QuestionList } from "../features/questions/index.ts";
import { Opened } from "../i18n/opened.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { PanelBoundary, QueryProblem } from "../problems/index.ts";
import { openAsk } from "../state/page.ts";
import { useAtlasStores, useView } from "../state/use-atlas-stores.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { PanelHost } from "./panel-host.tsx";

const AnswerPanel = lazy(async () => ({
  default: (await import("../features/answer/index.ts")).AnswerPanel,
}));
const InspectorHost = lazy(async () => ({
  default: (await import("./inspector-host.tsx")).InspectorHost,
}));

/** A panel that was asked for; else what is selected; else the answer the place is about; else the questions to start with. */
export function SideColumn({ overview }: SideColumnProps) {
  const selection = useView((view) => view.selection);
  const place = useView((view) => view.place);
  const panel = useView((view) => view.panel);
  // The text keeps its place while its relations are opened beside it.
  const shown =
    panel?.kind === "reading" ? "reading" : JSON.stringify([place, selection, panel?.kind]);
  return (
    <PanelBoundary
      key={shown}
      renderFailure={(failure, reset) => <QueryProblem failure={failure} retry={reset} />}
    >
      <OpenPanel overview={overview} />
    </PanelBoundary>
  );
}

interface SideColumnProps {
  readonly overview: Overview | null;
}

function OpenPanel({ overview }: SideColumnProps) {
  const { t } = useLanguage();
  const { page, isFrozen } = useAtlasStores();
  const { selection, place, panel } = useView((view) => view);
  const waiting = <LoadingNote text={t("inspector.loading")} />;
  if (panel !== null) return <PanelHost panel={panel} overview={overview} />;
  if (selection !== null)
    return (
      <Opened waiting={waiting}>
        <InspectorHost selection={selection} sections={overview?.sections ?? []} />
      </Opened>
    );
  if (place.kind === "question")
    return (
      <Opened waiting={waiting}>
        <AnswerPanel key={place.id} asked={place.id} />
      </Opened>
    );
  return (
    <QuestionList overview={overview} {...(!isFrozen && { onLibrary: () => openAsk(page) })} />
  );
}

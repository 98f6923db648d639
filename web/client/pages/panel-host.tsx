import { lazy } from "react";
import type { Overview } from "../../contract/overview.ts";
import { Opened } from "../i18n/opened.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { addressOf, openAddress } from "../state/mirror-address.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import type { Panel } from "../state/view.ts";
import { LoadingNote } from "../ui/loading-note.tsx";

const MetricsPanel = lazy(async () => ({
  default: (await import("../features/metrics/index.ts")).MetricsPanel,
}));
const PathPanel = lazy(async () => ({
  default: (await import("../features/paths/index.ts")).PathPanel,
}));
const ReadingPanel = lazy(async () => ({
  default: (await import("../features/reading/index.ts")).ReadingPanel,
}));
const SavedViewsPanel = lazy(async () => ({
  default: (await import("../features/saved-views/index.ts")).SavedViewsPanel,
}));
const TourPanel = lazy(async () => ({
  default: (await import("../features/tours/index.ts")).TourPanel,
}));

export interface PanelHostProps {
  readonly panel: Panel;
  readonly overview: Overview | null;
}

/** What stands in the right column in place of the inspector. Each is loaded when it is opened. */
export function PanelHost(props: PanelHostProps) {
  const { t } = useLanguage();
  return (
    <Opened waiting={<LoadingNote text={t("inspector.loading")} />}>
      <PanelOf {...props} />
    </Opened>
  );
}

function PanelOf({ panel, overview }: PanelHostProps) {
  switch (panel.kind) {
    case "metrics":
      return <MetricsPanel />;
    case "paths":
      return <PathPanel ends={panel.ends} />;
    case "reading":
      return <ReadingPanel overview={overview} />;
    case "saved":
      return <SavedViews />;
    case "tour":
      return <TourPanel id={panel.id} step={panel.step} />;
  }
}

function SavedViews() {
  const stores = useAtlasStores();
  return (
    <SavedViewsPanel
      // The panel that saves is no part of what is saved.
      readState={() => addressOf(stores, null).replace(/([?&])panel=saved(&|$)/, "$1")}
      applyState={(state) => openAddress(stores, state)}
      linkTo={(id) => `${location.origin}/view/${id}`}
    />
  );
}

import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useStore } from "zustand";
import { useMapSlots } from "../features/map-atlas/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { MergedNote } from "../maps/keeping/keeping-line.tsx";
import type { MapKeeper } from "../maps/keeping/map-keeper.ts";
import { isKeptId, mapIdOf } from "../state/map/map-address.ts";
import { useAtlasStores } from "../state/use-atlas-stores.ts";
import { NARROW } from "../theme/screens.ts";
import { LoadingNote } from "../ui/loading-note.tsx";
import { MapBar } from "./map-bar.tsx";
import { MapDialogs, type MapDialogShown } from "./map-dialogs.tsx";
import { NarrowDesk } from "./map-narrow-desk.tsx";
import { WideDesk } from "./map-wide-desk.tsx";

const MapCompare = lazy(async () => ({
  default: (await import("../features/map-compare/index.ts")).MapCompare,
}));

export interface MapDeskProps {
  readonly keeper: MapKeeper;
  /** Made in another browser: it can be read and copied. */
  readonly isOthers: boolean;
}

/** The question over everything; parking lot, canvas and sentences beside each other, or one after the other where there is no room. */
export function MapDesk({ keeper, isOthers }: MapDeskProps) {
  const { t } = useLanguage();
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const slots = useMapSlots();
  const { page } = useAtlasStores();
  const id = useStore(page, ({ at }) => mapIdOf(at.map));
  const [dialog, setDialog] = useState<MapDialogShown | null>(null);
  const [isComparing, setComparing] = useState(false);
  const Desk = isNarrow === true ? NarrowDesk : WideDesk;
  return (
    <>
      <MapBar
        keeper={keeper}
        isOthers={isOthers}
        onOpen={setDialog}
        isComparing={isComparing}
        onCompare={() => setComparing(!isComparing)}
      />
      <MergedNote keeper={keeper} />
      {isComparing ? (
        <Suspense fallback={<LoadingNote text={t("mappage.opening")} />}>
          <MapCompare
            mapId={id !== null && isKeptId(id) ? id : null}
            onClose={() => setComparing(false)}
          />
        </Suspense>
      ) : (
        <Desk slots={slots} />
      )}
      <MapDialogs shown={dialog} isReadOnly={isOthers} kindOf={slots.kindOf} onShow={setDialog} />
    </>
  );
}

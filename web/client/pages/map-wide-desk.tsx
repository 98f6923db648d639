import { type ReactNode, useState } from "react";
import { AtlasPanel, type MapSlots } from "../features/map-atlas/index.ts";
import { MapCanvas } from "../features/map-canvas/index.ts";
import { Coach } from "../features/map-coach/index.ts";
import { PropositionList } from "../features/map-list/index.ts";
import { ParkingLot } from "../features/map-parking/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useAtlasNames } from "../maps/use-atlas-names.ts";
import { useMapState } from "../state/map/use-map-editor.ts";
import { TabList } from "../ui/tab-list.tsx";
import { MapPast } from "./map-past.tsx";
import styles from "./map-page.module.css";

export interface DeskProps {
  readonly slots: MapSlots;
}

/** Parking lot, canvas, and beside them the sentences, the atlas or the history. */
export function WideDesk({ slots }: DeskProps) {
  const { t } = useLanguage();
  return (
    <main className={styles.desk} aria-label={t("page.map")}>
      <div className={styles.parking}>
        <ParkingLot renderKindMark={slots.list.renderKindMark} />
      </div>
      <div className={styles.canvas}>
        <MapCanvas kindOf={slots.kindOf} />
      </div>
      <aside className={styles.side} aria-label={t("mappage.side")}>
        <Side slots={slots} />
      </aside>
    </main>
  );
}

const SIDES = ["list", "atlas", "history"] as const;

function Side({ slots }: DeskProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<(typeof SIDES)[number]>("list");
  const contents: Readonly<Record<(typeof SIDES)[number], ReactNode>> = {
    list: (
      <>
        <PropositionList slots={slots.list} />
        <MapCoach />
      </>
    ),
    atlas: (
      <div className={styles.inside}>
        <AtlasPanel />
      </div>
    ),
    history: (
      <div className={styles.inside}>
        <MapPast kindOf={slots.kindOf} />
      </div>
    ),
  };
  return (
    <>
      <TabList
        id="map-side"
        label={t("mappage.side")}
        tabs={SIDES.map((id) => ({ id, label: t(`mappage.side.${id}`) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div
        id={`map-side-${chosen}-panel`}
        role="tabpanel"
        aria-labelledby={`map-side-${chosen}`}
        className={styles.sidePanel}
      >
        {contents[chosen]}
      </div>
    </>
  );
}

/** Silent where the map can only be read. */
export function MapCoach({ onShow }: { readonly onShow?: () => void }) {
  const id = useMapState(({ map }) => map.id);
  const isReadOnly = useMapState((state) => state.isReadOnly);
  const { keys } = useAtlasNames();
  if (isReadOnly) return null;
  return <Coach storageKey={`coach:${id}`} keys={keys} {...(onShow && { onShow })} />;
}

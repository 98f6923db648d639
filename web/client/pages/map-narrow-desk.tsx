import { type ReactNode, useState } from "react";
import { AtlasPanel } from "../features/map-atlas/index.ts";
import { MapCanvas } from "../features/map-canvas/index.ts";
import { PhoneEditor } from "../features/map-list/index.ts";
import { ParkingLot } from "../features/map-parking/index.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { SheetDialog } from "../ui/sheet-dialog.tsx";
import { TabList } from "../ui/tab-list.tsx";
import { TextButton } from "../ui/text-button.tsx";
import { MapPast } from "./map-past.tsx";
import styles from "./map-page.module.css";
import { type DeskProps, MapCoach } from "./map-wide-desk.tsx";

const TABS = ["list", "canvas"] as const;
const MORE = ["lot", "coach", "atlas", "history"] as const;

/** One thing after the other: the sentences, the drawing, and a sheet with all else. */
export function NarrowDesk({ slots }: DeskProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<(typeof TABS)[number]>("list");
  const [isMore, setMore] = useState(false);
  const contents: Readonly<Record<(typeof TABS)[number], ReactNode>> = {
    list: <PhoneEditor slots={slots.list} />,
    canvas: <MapCanvas kindOf={slots.kindOf} />,
  };
  const show = () => {
    setMore(false);
    setChosen("canvas");
  };
  return (
    <main className={styles.narrow} aria-label={t("page.map")}>
      <div className={styles.tabs}>
        <TabList
          id="map-desk"
          label={t("mappage.side")}
          tabs={TABS.map((id) => ({ id, label: t(`mappage.tab.${id}`) }))}
          chosen={chosen}
          onChoose={setChosen}
        />
        <TextButton icon="dots" onClick={() => setMore(true)}>
          {t("mappage.more")}
        </TextButton>
      </div>
      {TABS.map(
        (id) =>
          // What is half written in the list waits there.
          (id === chosen || id === "list") && (
            <div
              key={id}
              id={`map-desk-${id}-panel`}
              role="tabpanel"
              aria-labelledby={`map-desk-${id}`}
              className={styles.panel}
              data-panel={id}
              hidden={id !== chosen}
            >
              {contents[id]}
            </div>
          ),
      )}
      {isMore && <More slots={slots} onShow={show} onClose={() => setMore(false)} />}
    </main>
  );
}

interface MoreProps extends DeskProps {
  /** Something was selected on the map. */
  readonly onShow: () => void;
  readonly onClose: () => void;
}

function More({ slots, onShow, onClose }: MoreProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<(typeof MORE)[number]>("lot");
  const contents: Readonly<Record<(typeof MORE)[number], ReactNode>> = {
    lot: <ParkingLot renderKindMark={slots.list.renderKindMark} />,
    coach: <MapCoach onShow={onShow} />,
    atlas: <AtlasPanel />,
    history: <MapPast kindOf={slots.kindOf} />,
  };
  return (
    <SheetDialog title={t("mappage.more")} closeLabel={t("inspector.close")} onClose={onClose}>
      <TabList
        id="map-more"
        label={t("mappage.more")}
        tabs={MORE.map((id) => ({ id, label: t(`mappage.side.${id}`) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div
        id={`map-more-${chosen}-panel`}
        role="tabpanel"
        aria-labelledby={`map-more-${chosen}`}
        className={styles.morePanel}
      >
        {contents[chosen]}
      </div>
    </SheetDialog>
  );
}

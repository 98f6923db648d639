import { lazy, Suspense, useState } from "react";
import { PhoneEditor, PropositionList } from "../../features/map-list/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { NARROW, PHONE } from "../../theme/screens.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TabList } from "../../ui/tab-list.tsx";
import { useRoom } from "../room/room-context.ts";
import { useScreen } from "../state/use-screen.ts";
import { keyOfWork } from "../state/work-remote.ts";
import styles from "./work.module.css";

// Boxes and lines weigh as much as all the rest: they come after the list, which works without them.
const MapCanvas = lazy(async () => ({
  default: (await import("../../features/map-canvas/index.ts")).MapCanvas,
}));

const ParkingLot = lazy(async () => ({
  default: (await import("../../features/map-parking/index.ts")).ParkingLot,
}));
const Coach = lazy(async () => ({
  default: (await import("../../features/map-coach/index.ts")).Coach,
}));

type Look = "list" | "map" | "coach";

/** The two editors of one map: side by side where there is room, else one at a time. */
export function DrawMap() {
  const { t } = useLanguage();
  const isNarrow = useScreen(NARROW);
  return (
    <>
      <h2 className={styles.unseen}>{t("student.map")}</h2>
      {isNarrow ? <OneAtATime /> : <SideBySide />}
    </>
  );
}

function SideBySide() {
  return (
    <div className={styles.both}>
      <div className={styles.lot}>
        <Suspense fallback={null}>
          <ParkingLot />
        </Suspense>
      </div>
      <Canvas />
      <div className={styles.side}>
        <PropositionList slots={NO_ATLAS} />
        <Hints />
      </div>
    </div>
  );
}

function OneAtATime() {
  const { t } = useLanguage();
  const [look, setLook] = useState<Look>("list");
  const tabs = [
    { id: "list", label: t("student.list") },
    { id: "map", label: t("student.map") },
    { id: "coach", label: t("student.hints") },
  ] as const;
  return (
    <div className={styles.one}>
      <TabList id="look" label={t("student.looks")} tabs={tabs} chosen={look} onChoose={setLook} />
      <div
        role="tabpanel"
        id={`look-${look}-panel`}
        aria-labelledby={`look-${look}`}
        className={styles.panel}
      >
        {look === "list" && <List />}
        {look === "map" && <Canvas />}
        {look === "coach" && <Hints onShow={() => setLook("map")} />}
      </div>
    </div>
  );
}

function List() {
  const isPhone = useScreen(PHONE);
  return isPhone ? <PhoneEditor slots={NO_ATLAS} /> : <PropositionList slots={NO_ATLAS} />;
}

function Canvas() {
  const { t } = useLanguage();
  return (
    <div className={styles.canvas}>
      <Suspense fallback={<LoadingNote text={t("student.loadingMap")} />}>
        <MapCanvas kindOf={unknown} />
      </Suspense>
    </div>
  );
}

function Hints({ onShow }: { readonly onShow?: () => void }) {
  const { ticket } = useRoom();
  return (
    <div className={styles.hints}>
      <Suspense fallback={null}>
        <Coach storageKey={keyOfWork(ticket)} {...(onShow && { onShow })} />
      </Suspense>
    </div>
  );
}

/** This page has no atlas beside it. */
const NO_ATLAS = {};
const unknown = () => null;

import { useEffect, useState } from "react";
import { PhoneEditor, PropositionList } from "../../features/map-list/index.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { NARROW, PHONE } from "../../theme/screens.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TabList } from "../../ui/tab-list.tsx";
import { useRoom } from "../room/room-context.ts";
import { fetchAllWords } from "../i18n/own-language.ts";
import { useScreen } from "../state/use-screen.ts";
import { keyOfWork } from "../state/work-remote.ts";
import { Coach, fetchLateParts, LatePart, MapCanvas, ParkingLot } from "./late-part.tsx";
import styles from "./work.module.css";

type Look = "list" | "map" | "coach";

/** The two editors of one map: side by side where there is room, else one at a time. */
export function DrawMap() {
  const { t } = useLanguage();
  const isNarrow = useScreen(NARROW);
  useEffect(() => {
    void fetchLateParts();
    fetchAllWords();
  }, []);
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
        <LatePart>
          <ParkingLot />
        </LatePart>
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
      {tabs.map(
        ({ id }) =>
          // What is half written in the list waits there.
          (id === look || id === "list") && (
            <div
              key={id}
              role="tabpanel"
              id={`look-${id}-panel`}
              aria-labelledby={`look-${id}`}
              className={styles.panel}
              hidden={id !== look}
            >
              {id === "list" && <List />}
              {id === "map" && <Canvas />}
              {id === "coach" && <Hints onShow={() => setLook("map")} />}
            </div>
          ),
      )}
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
      <LatePart waiting={<LoadingNote text={t("student.loadingMap")} />}>
        <MapCanvas kindOf={unknown} />
      </LatePart>
    </div>
  );
}

function Hints({ onShow }: { readonly onShow?: () => void }) {
  const { ticket } = useRoom();
  return (
    <div className={styles.hints}>
      <LatePart>
        <Coach storageKey={keyOfWork(ticket)} {...(onShow && { onShow })} />
      </LatePart>
    </div>
  );
}

/** This page has no atlas beside it. */
const NO_ATLAS = {};
const unknown = () => null;

import { useState } from "react";
import type { Said } from "../../../contract/classes.ts";
import { useClassState, useTeacherClass } from "../../classes/use-open-class.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TabList } from "../../ui/tab-list.tsx";
import styles from "./class-room.module.css";
import { FailureLine } from "./failure-line.tsx";
import { RoomHead } from "./head/room-head.tsx";
import { JoinPane } from "./join/join-pane.tsx";
import type { ClassRoomProps } from "./class-room-props.ts";
import { PropositionTable } from "./list/proposition-table.tsx";
import { MapPane } from "./map/map-pane.tsx";
import { SaidDialog } from "./said/said-dialog.tsx";
import { SidePanel } from "./side/side-panel.tsx";
import { SpokenChanges } from "./spoken/spoken-changes.tsx";
import { StudentsPane } from "./students/students-pane.tsx";

const TABS = ["join", "map", "list", "students"] as const;

export type RoomTab = (typeof TABS)[number];

/** A running class as its teacher sees it. Needs an `OpenClassContext` whose class has come. */
export function ClassRoom(props: ClassRoomProps) {
  const { t } = useLanguage();
  const { tab, setTab } = useTab();
  const [besideExpert, setBesideExpert] = useState(false);
  const [chosen, setChosen] = useState<Said | null>(null);
  const students = useTeacherClass().students.length;
  const compare = () => {
    setBesideExpert(!besideExpert);
    setTab("map");
  };
  return (
    <div className={styles.room}>
      <RoomHead {...props} besideExpert={besideExpert} onCompare={compare} />
      <FailureLine />
      <div className={styles.body} data-tab={tab}>
        <section className={styles.main} aria-label={t(`classroom.tab.${tab}`)}>
          <TabList
            id="class"
            label={t("classroom.views")}
            tabs={TABS.map((id) => ({
              id,
              label:
                id === "students"
                  ? t("classroom.tabStudents", { number: students })
                  : t(`classroom.tab.${id}`),
            }))}
            chosen={tab}
            onChoose={setTab}
          />
          <div
            className={styles.pane}
            role="tabpanel"
            id={`class-${tab}-panel`}
            aria-labelledby={`class-${tab}`}
          >
            {tab === "join" && <JoinPane />}
            {tab === "map" && <MapPane besideExpert={besideExpert} onChoose={setChosen} />}
            {tab === "list" && <PropositionTable onChoose={setChosen} />}
            {tab === "students" && <StudentsPane renderMap={props.renderMap} />}
          </div>
        </section>
        {tab !== "students" && (
          <aside className={styles.side} aria-label={t("classroom.side")}>
            <SidePanel onChoose={setChosen} />
          </aside>
        )}
      </div>
      {chosen !== null && <SaidDialog said={chosen} onClose={() => setChosen(null)} />}
      <SpokenChanges />
    </div>
  );
}

/** Until it starts students join; then there is something to see. */
function useTab(): { readonly tab: RoomTab; readonly setTab: (tab: RoomTab) => void } {
  const isOpen = useClassState((state) => state.class?.state === "open");
  const [tab, setTab] = useState<RoomTab>(isOpen ? "join" : "map");
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (wasOpen !== isOpen) {
    setWasOpen(isOpen);
    if (!isOpen && tab === "join") setTab("map");
  }
  return { tab, setTab };
}

import { useRef } from "react";
import { useTeacherClass } from "../../classes/use-open-class.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./projector.module.css";
import { ProjectorChrome } from "./projector-chrome.tsx";
import { useProjector } from "./use-projector.ts";
import { EndView } from "./views/end-view.tsx";
import { JoinView } from "./views/join-view.tsx";
import { MapView } from "./views/map-view.tsx";
import { ShownView } from "./views/shown-view.tsx";
import { VotesView } from "./views/votes-view.tsx";
import { WorkView } from "./views/work-view.tsx";

export interface ClassProjectorProps {
  readonly onLeave: () => void;
}

const VIEWS = {
  join: JoinView,
  work: WorkView,
  map: MapView,
  shown: ShownView,
  votes: VotesView,
  end: EndView,
} as const;

/** For the wall: large, without names, steered by a few keys. Needs an `OpenClassContext` whose class has come. */
export function ClassProjector({ onLeave }: ClassProjectorProps) {
  const { t } = useLanguage();
  const room = useRef<HTMLDivElement>(null);
  const { state } = useTeacherClass();
  const projector = useProjector(state, room);
  const View = VIEWS[projector.view];
  return (
    <div ref={room} className={styles.projector} data-quiet={projector.isQuiet || undefined}>
      <ProjectorChrome projector={projector} onLeave={onLeave} />
      <main className={styles.main} aria-label={t(`classroom.wall.${projector.view}`)}>
        <View />
      </main>
      {projector.isBlank && (
        <button
          type="button"
          className={styles.blank}
          aria-label={t("classroom.wall.unblank")}
          onClick={projector.toggleBlank}
        />
      )}
    </div>
  );
}

import { useEffect, useState } from "react";
import type { Activity } from "../../../../graph/model/activity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { MapEditorContext } from "../../state/map/use-map-editor.ts";
import { RoomContext } from "../room/room-context.ts";
import roomStyles from "../room/room.module.css";
import { PreviewedScreen } from "../state/use-screen.ts";
import { GivenWork } from "../work/given-work.tsx";
import { openPreviewed } from "./open-previewed.ts";
import styles from "./preview.module.css";

export interface StudentPreviewProps {
  /** With places for its parts. Another one needs another key. */
  readonly activity: Activity;
  readonly screen: "phone" | "wide";
}

/** What students see and can do, with their own parts. Nothing that is done here is kept. */
export function StudentPreview({ activity, screen }: StudentPreviewProps) {
  const { t } = useLanguage();
  const [{ room, editor, close }] = useState(() => openPreviewed(activity));
  useEffect(() => () => void close(), [close]);
  const { focusQuestion, instructions } = activity;
  return (
    <RoomContext value={room}>
      <MapEditorContext value={editor}>
        <PreviewedScreen value={screen}>
          <div className={styles.student} data-screen={screen}>
            <header className={roomStyles.head}>
              <p className={roomStyles.over}>{t("student.focusQuestion")}</p>
              <p className={roomStyles.question}>{focusQuestion}</p>
              {instructions.trim() !== "" && (
                <details className={roomStyles.instructions}>
                  <summary>{t("student.instructions")}</summary>
                  <p>{instructions}</p>
                </details>
              )}
            </header>
            <div className={styles.work}>
              <GivenWork />
            </div>
          </div>
        </PreviewedScreen>
      </MapEditorContext>
    </RoomContext>
  );
}

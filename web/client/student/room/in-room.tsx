import { useEffect, useMemo } from "react";
import type { OwnWork } from "../../../contract/work.ts";
import type { KeptEditor } from "../../maps/keeping/use-map-keeping.ts";
import { MergedNote } from "../../maps/keeping/keeping-line.tsx";
import { MapEditorContext } from "../../state/map/use-map-editor.ts";
import { NewsNotes } from "../news/news-notes.tsx";
import type { NewsWatch } from "../state/news-watch.ts";
import type { Ticket } from "../state/tickets.ts";
import { isDrawn } from "../state/rules-of.ts";
import { GivenWork } from "../work/given-work.tsx";
import { RoomContext, useNews } from "./room-context.ts";
import { RoomFoot } from "./room-foot.tsx";
import { RoomHead } from "./room-head.tsx";
import styles from "./room.module.css";
import { useFollowClass } from "./use-follow-class.ts";
import { WaitingRoom } from "./waiting-room.tsx";

export interface InRoomProps {
  readonly ticket: Ticket;
  /** This device is to forget the class. */
  readonly onLeave: () => void;
  readonly work: OwnWork;
  readonly watch: NewsWatch;
  readonly kept: KeptEditor;
}

export function InRoom({ ticket, onLeave, work, watch, kept }: InRoomProps) {
  const { editor, keeper } = kept;
  const { given } = work;
  const room = useMemo(() => ({ ticket, given, watch, keeper }), [ticket, given, watch, keeper]);
  useEffect(() => watch.start(), [watch]);
  useFollowClass({ watch, keeper, editor, isDrawn: isDrawn(given) });
  return (
    <RoomContext value={room}>
      <MapEditorContext value={editor}>
        <div className={styles.room}>
          <RoomHead onLeave={onLeave} />
          <main className={styles.body}>
            <div className={styles.news}>
              <MergedNote keeper={keeper} />
              <NewsNotes />
            </div>
            <Work />
          </main>
          <RoomFoot />
        </div>
      </MapEditorContext>
    </RoomContext>
  );
}

function Work() {
  const { news } = useNews();
  return news.state === "open" ? <WaitingRoom /> : <GivenWork />;
}

import type { ReactNode } from "react";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

export interface ClassRoomProps {
  /** A student's map to look at, drawn by the page. */
  readonly renderMap: (map: ConceptMap) => ReactNode;
  readonly onProject: () => void;
  readonly onReport: () => void;
  /** The secret was renewed. */
  readonly onSecret: (secret: string) => void;
  /** The class was deleted here. */
  readonly onDeleted: () => void;
}

/** What the head of the room can do. */
export interface RoomActionsProps extends Omit<ClassRoomProps, "renderMap"> {
  readonly besideExpert: boolean;
  readonly onCompare: () => void;
}

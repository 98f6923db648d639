/** What the pointer may ask of the stage: what lies where, and to move something by hand. */
import type { Point } from "../../state/scene.ts";
import type { Board } from "../stage/board.ts";
import { frameOf } from "../stage/frame.ts";
import { hitEdge, hitNode, nodesInside } from "./hit-test.ts";
import type { Targets } from "./pointer-targets.ts";

export function createTargets(board: Board, onMoved: (id: string, at: Point) => void): Targets {
  const { plate, sigma } = board;
  return {
    nodeAt: (at, reach) => hitNode(board.hitSource(), at, reach),
    edgeAt: (at, reach) => hitEdge(board.hitSource(), at, reach),
    inside: (loop) => nodesInside(board.hitSource(), loop),
    drag(id, { x, y }) {
      const { origin, zoom } = frameOf(sigma, plate);
      board.showOne(id, { x: (x - origin.x) / zoom, y: (y - origin.y) / zoom });
    },
    drop(id) {
      const at = plate.shown.get(id);
      if (at !== undefined) onMoved(id, plate.toPlate(at));
    },
    letGo: () => board.show(plate.screen),
  };
}

/** The plate as it lies in the window: where each entity stands, in pixels at rest, and how large bodies may be. */
import type { Point, Scene } from "../state/scene.ts";
import { bodyScaleAtRest } from "./layout/body-room.ts";
import type { Box } from "./layout/box-grid.ts";
import { createProjection, type Frame, type Insets, type Projection } from "./layout/projection.ts";

export interface Plate {
  readonly frame: Frame;
  readonly screen: ReadonlyMap<string, Point>;
  /** What bodies' sizes are multiplied with at a camera ratio: closer up there is more room. */
  bodyScale(ratio: number): number;
  /** Fills the window with the scene. */
  lay(scene: Scene, insets: Insets): void;
  /** Places what came to the scene; what was there does not move. */
  extend(scene: Scene): void;
  content(): Box;
}

/** Room around what is fitted, for names. */
const MARGIN = 70;
const GROWTH = 0.6;

export function createPlate(container: HTMLElement): Plate {
  let frame = frameOf(container, { top: 0, right: 0, bottom: 0, left: 0 });
  let projection: Projection = createProjection([], "atlas", frame);
  let screen: ReadonlyMap<string, Point> = new Map();
  let restScale = 1;

  function extend({ mode, entities, positions }: Scene): void {
    screen = new Map(
      [...entities.keys()].flatMap((id) => {
        const position = positions.get(id);
        return position === undefined ? [] : [[id, projection.toScreen(position)] as const];
      }),
    );
    restScale = bodyScaleAtRest(mode, screen, projection.scale);
  }

  return {
    get frame() {
      return frame;
    },
    get screen() {
      return screen;
    },
    bodyScale: (ratio) => Math.min(1, restScale / Math.min(1, ratio) ** GROWTH),
    lay(scene, insets) {
      frame = frameOf(container, insets);
      const points = [...scene.entities.keys()].flatMap((id) => scene.positions.get(id) ?? []);
      projection = createProjection(points, scene.mode, frame);
      extend(scene);
    },
    extend,
    content: () => contentOf(screen),
  };
}

function frameOf(container: HTMLElement, insets: Insets): Frame {
  return { width: container.offsetWidth || 1, height: container.offsetHeight || 1, insets };
}

function contentOf(screen: ReadonlyMap<string, Point>): Box {
  const points = [...screen.values()];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - MARGIN;
  const y = Math.min(...ys) - MARGIN / 2;
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN / 2 - y };
}

/** The plate as it lies in the window: where each entity stands, in pixels at rest, and how large bodies may be. */
import { EMPTY_SCENE, type Point, type Scene } from "../../state/scene.ts";
import { isRoomy } from "../looks/base-looks.ts";
import { bodyScaleAtRest } from "../placing/body-room.ts";
import type { Box } from "../placing/box-grid.ts";
import {
  createProjection,
  type Frame,
  type Insets,
  type Lay,
  type Projection,
} from "../placing/projection.ts";

export interface Plate {
  readonly frame: Frame;
  /** Where each entity belongs. */
  readonly screen: ReadonlyMap<string, Point>;
  /** Where each entity is drawn: on its way there, or under the reader's finger. */
  readonly shown: ReadonlyMap<string, Point>;
  readonly toScreen: (point: Point) => Point;
  readonly toPlate: (pixel: Point) => Point;
  /** Pixels to one plate unit at rest. */
  readonly scale: number;
  /** What bodies' sizes are multiplied with at a camera ratio: closer up there is more room. */
  bodyScale(ratio: number): number;
  /** Fills the window with the scene. */
  lay(scene: Scene, insets: Insets): void;
  /** The same picture in a window that has another size. */
  fit(scene: Scene, insets: Insets): void;
  /** Places what came to the scene, or moved; the frame stays. */
  extend(scene: Scene): void;
  show(places: ReadonlyMap<string, Point>): void;
  content(ids?: Iterable<string>): Box | null;
}

/** Room around what is fitted, for names. */
const MARGIN = 70;
const GROWTH = 0.6;

/** What has a size, such as an element. */
type Sized = Pick<HTMLElement, "offsetWidth" | "offsetHeight">;

export function createPlate(container: Sized): Plate {
  let frame = frameOf(container, { top: 0, right: 0, bottom: 0, left: 0 });
  let projection: Projection = createProjection([], layOf(EMPTY_SCENE), frame);
  let screen: ReadonlyMap<string, Point> = new Map();
  let shown: ReadonlyMap<string, Point> = screen;
  /** What the frame was made for. */
  let laid: readonly Point[] = [];
  let restScale = 1;
  /** Where every name is shown, bodies do not shrink with distance either. */
  let hasRoom = true;

  function extend(scene: Scene): void {
    const { entities, positions } = scene;
    screen = new Map(
      [...entities.keys()].flatMap((id) => {
        const position = positions.get(id);
        return position === undefined ? [] : [[id, projection.toScreen(position)] as const];
      }),
    );
    shown = screen;
    hasRoom = isRoomy(scene);
    restScale = bodyScaleAtRest(hasRoom, screen, projection.scale);
  }

  function fit(scene: Scene, insets: Insets): void {
    frame = frameOf(container, insets);
    projection = createProjection(laid, layOf(scene), frame);
    extend(scene);
  }

  return {
    get frame() {
      return frame;
    },
    get screen() {
      return screen;
    },
    get shown() {
      return shown;
    },
    get scale() {
      return projection.scale;
    },
    toScreen: (point) => projection.toScreen(point),
    toPlate: (pixel) => projection.toPlate(pixel),
    bodyScale: (ratio) => Math.min(1, restScale / (hasRoom ? Math.min(1, ratio) : ratio) ** GROWTH),
    lay(scene, insets) {
      laid = [...scene.entities.keys()].flatMap((id) => scene.positions.get(id) ?? []);
      fit(scene, insets);
    },
    fit,
    extend,
    show(places) {
      shown = places;
    },
    content: (ids) =>
      contentOf(
        ids === undefined ? screen.values() : [...ids].flatMap((id) => screen.get(id) ?? []),
      ),
  };
}

function layOf(scene: Scene): Lay {
  const { mode, layout } = scene;
  return { mode, layout, isRoomy: isRoomy(scene) };
}

function frameOf(container: Sized, insets: Insets): Frame {
  return { width: container.offsetWidth || 1, height: container.offsetHeight || 1, insets };
}

/** Null where there is nothing. */
function contentOf(points: Iterable<Point>): Box | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return null;
  const [x, y] = [left - MARGIN, top - MARGIN / 2];
  return { x, y, width: right + MARGIN - x, height: bottom + MARGIN / 2 - y };
}

/**
 * From plate to screen at rest: which pixel each plate coordinate stands on when nothing is zoomed. The plate is
 * elastic within limits, so that a wide and a tall window are both filled; the atlas turns on its side on a phone.
 */
import type { Point, Scene } from "../../state/scene.ts";

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free for whatever lies over the canvas's edges. */
  readonly insets: Insets;
}

export interface Projection {
  /** Pixels from the top left corner. */
  readonly toScreen: (point: Point) => Point;
  /** From there back to the plate. */
  readonly toPlate: (pixel: Point) => Point;
  /** Pixels to one plate unit, both directions taken together. */
  readonly scale: number;
}

interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const STRETCH = { atlas: 1.7, focus: 2.2, free: 1.7 } as const;
const LARGEST = { atlas: 2.4, focus: 1.4, free: 2 } as const;
const TALL = 1.15;
/** Names stand outside the ring, so the ring leaves room for them. */
const NAME_ROOM = { wide: 158, narrow: 92 } as const;
const HEAD_ROOM = 36;
const YEAR_ROOM = 20;
/** Elsewhere names stand on the right rather than outside. */
const FREE_NAME_ROOM = { left: 0.25, right: 0.7 } as const;
const NARROW = 560;

/** What of a scene decides how it lies in the window. */
export interface Lay extends Pick<Scene, "mode" | "layout"> {
  /** Every entity has its name. */
  readonly isRoomy: boolean;
}

export function createProjection(points: Iterable<Point>, lay: Lay, frame: Frame): Projection {
  const { mode } = lay;
  const turns = mode === "atlas" && frame.height > frame.width * TALL;
  const turn = (point: Point): Point => (turns ? { x: point.y, y: point.x } : point);
  const extent = extentOf([...points].map(turn), mode);
  const insets = withGuideRoom(withNameRoom(frame, lay), lay);
  const width = Math.max(40, frame.width - insets.left - insets.right);
  const height = Math.max(40, frame.height - insets.top - insets.bottom);
  const [scaleX, scaleY] = scalesFor(extent, { width, height }, mode);
  const middle = { x: (extent.x[0] + extent.x[1]) / 2, y: (extent.y[0] + extent.y[1]) / 2 };
  return {
    scale: Math.sqrt(scaleX * scaleY),
    toScreen(point) {
      const turned = turn(point);
      return {
        x: insets.left + width / 2 + (turned.x - middle.x) * scaleX,
        y: insets.top + height / 2 + (turned.y - middle.y) * scaleY,
      };
    },
    toPlate(pixel) {
      return turn({
        x: middle.x + (pixel.x - insets.left - width / 2) / scaleX,
        y: middle.y + (pixel.y - insets.top - height / 2) / scaleY,
      });
    },
  };
}

function withNameRoom({ width, insets }: Frame, { mode, isRoomy }: Lay): Insets {
  if (!isRoomy) return insets;
  const room = width < NARROW ? NAME_ROOM.narrow : NAME_ROOM.wide;
  const { left, right } = mode === "free" ? FREE_NAME_ROOM : { left: 1, right: 1 };
  return { ...insets, left: insets.left + room * left, right: insets.right + room * right };
}

/** Heads stand over their columns, years under their axis. */
function withGuideRoom(insets: Insets, { layout }: Lay): Insets {
  if (layout === "kind") return { ...insets, top: insets.top + HEAD_ROOM };
  return layout === "time" ? { ...insets, bottom: insets.bottom + YEAR_ROOM } : insets;
}

/** A neighborhood of three is not blown up to the size of the window. */
function extentOf(points: readonly Point[], mode: Scene["mode"]): Extent {
  const smallest = mode === "atlas" ? { x: 1, y: 1 } : { x: 480, y: 420 };
  return {
    x: spread(
      points.map(({ x }) => x),
      smallest.x,
    ),
    y: spread(
      points.map(({ y }) => y),
      smallest.y,
    ),
  };
}

function spread(values: readonly number[], smallest: number): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, smallest];
  const missing = Math.max(0, smallest - (high - low)) / 2;
  return [low - missing, high + missing];
}

function scalesFor(
  { x, y }: Extent,
  { width, height }: { readonly width: number; readonly height: number },
  mode: Scene["mode"],
): readonly [number, number] {
  const stretch = STRETCH[mode];
  const scaleX = Math.min(LARGEST[mode], width / (x[1] - x[0]));
  const scaleY = Math.min(LARGEST[mode], height / (y[1] - y[0]));
  return [Math.min(scaleX, scaleY * stretch), Math.min(scaleY, scaleX * stretch)];
}

/** The camera as a part of the plate, whatever the window: what an address and a canvas made anew begin with. */
import type { CameraPlace } from "../../state/camera.ts";
import type { Point } from "../../state/scene.ts";
import type { Board } from "./board.ts";
import { AT_REST, restFor } from "./camera.ts";

/** Less than this and nobody sees the difference. */
const SAME = 0.004;
/** How much of the window may lie beyond what is shown, so that no link opens on nothing. */
const BEYOND = 0.25;

type Parts = Pick<Board, "sigma" | "plate">;

/** Null where everything is in sight, as it is without any camera in the address. */
export function readPlace({ sigma, plate }: Parts): CameraPlace | null {
  const { x, y, ratio } = sigma.getCamera().getState();
  const rests = [AT_REST, restFor(sigma, plate.content())];
  const isAtRest = rests.some(
    (rest) =>
      Math.abs(rest.x - x) < SAME &&
      Math.abs(rest.y - y) < SAME &&
      Math.abs(rest.ratio / ratio - 1) < SAME,
  );
  if (isAtRest) return null;
  const { width, height } = plate.frame;
  const side = Math.max(width, height);
  const middle = plate.toPlate({
    x: width / 2 + (x - 0.5) * side,
    y: height / 2 - (y - 0.5) * side,
  });
  return { ...middle, span: (Math.sqrt(width * height) * ratio) / plate.scale };
}

export function applyPlace({ sigma, plate }: Parts, { x, y, span }: CameraPlace): void {
  const { width, height } = plate.frame;
  const camera = sigma.getCamera();
  const ratio = camera.getBoundedRatio((span * plate.scale) / Math.sqrt(width * height));
  const at = keepInSight(plate.toScreen({ x, y }), { plate, ratio });
  const side = Math.max(width, height);
  camera.setState({
    x: 0.5 + (at.x - width / 2) / side,
    y: 0.5 + (height / 2 - at.y) / side,
    ratio,
    angle: 0,
  });
}

function keepInSight(
  { x, y }: Point,
  { plate, ratio }: Pick<Board, "plate"> & { readonly ratio: number },
): Point {
  const content = plate.content();
  if (content === null) return { x, y };
  const roomX = plate.frame.width * ratio * BEYOND;
  const roomY = plate.frame.height * ratio * BEYOND;
  return {
    x: clamp(x, content.x - roomX, content.x + content.width + roomX),
    y: clamp(y, content.y - roomY, content.y + content.height + roomY),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Moves of the camera. With reduced motion they are instant. */
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import type { Point } from "../../state/scene.ts";
import type { Box } from "../placing/box-grid.ts";

export const MOVE_MS = 320;
const ZOOM_STEP = 1.5;
const CLOSE = 0.45;
/** Something fitted into the window does not come closer than this. */
const CLOSEST_FIT = 0.3;
/** Pixels from the window's edge at which something still counts as in sight. */
const EDGE = 70;

export const AT_REST: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

export function prefersReducedMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function moveCamera(sigma: Sigma, state: Partial<CameraState>): void {
  const camera = sigma.getCamera();
  if (prefersReducedMotion()) camera.setState(state);
  else void camera.animate(state, { duration: MOVE_MS, easing: "quadraticOut" });
}

export function zoomBy(sigma: Sigma, direction: 1 | -1): void {
  const camera = sigma.getCamera();
  const ratio = camera.ratio * (direction === 1 ? 1 / ZOOM_STEP : ZOOM_STEP);
  moveCamera(sigma, { ratio: camera.getBoundedRatio(ratio) });
}

export function panBy(sigma: Sigma, { x, y }: Point): void {
  const { width, height } = sigma.getDimensions();
  const from = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
  const to = sigma.viewportToFramedGraph({ x: width / 2 + x, y: height / 2 + y });
  const camera = sigma.getCamera();
  moveCamera(sigma, { x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
}

/** Only as far as it takes to bring a point of the window into sight. */
export function panTo(sigma: Sigma, { x, y }: Point): void {
  const { width, height } = sigma.getDimensions();
  const by = { x: beyond(x, width), y: beyond(y, height) };
  if (by.x !== 0 || by.y !== 0) panBy(sigma, by);
}

function beyond(at: number, length: number): number {
  if (at < EDGE) return at - EDGE;
  return at > length - EDGE ? at - (length - EDGE) : 0;
}

export function centerOn(sigma: Sigma, id: string): void {
  const at = sigma.getNodeDisplayData(id);
  if (at === undefined) return;
  moveCamera(sigma, { x: at.x, y: at.y, ratio: Math.min(CLOSE, sigma.getCamera().ratio) });
}

/** At rest everything of the plate is in sight; what was added later may need a wider view. */
export function fitCamera(sigma: Sigma, content: Box | null): void {
  if (content !== null) moveCamera(sigma, restFor(sigma, content));
}

export function restFor(sigma: Sigma, content: Box | null): CameraState {
  return content === null || isInSight(sigma, content) ? AT_REST : stateFor(sigma, content, 1);
}

/** Brings a part of the plate into the middle, as close as it fits. */
export function fitPart(sigma: Sigma, content: Box | null): void {
  if (content !== null) moveCamera(sigma, stateFor(sigma, content, CLOSEST_FIT));
}

function isInSight(sigma: Sigma, { x, y, width, height }: Box): boolean {
  const window = sigma.getDimensions();
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
}

function stateFor(sigma: Sigma, content: Box, closest: number): CameraState {
  const { width, height } = sigma.getDimensions();
  const side = Math.max(width, height);
  return {
    x: 0.5 + (content.x + content.width / 2 - width / 2) / side,
    y: 0.5 + (height / 2 - content.y - content.height / 2) / side,
    ratio: Math.max(content.width / width, content.height / height, closest),
    angle: 0,
  };
}

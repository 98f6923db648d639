/** One sigma for the life of the canvas: it is given differences and settings, never made anew for them. */
import type { CameraPlace } from "../../state/camera.ts";
import type { Point, Scene } from "../../state/scene.ts";
import { type Board, createBoard } from "./board.ts";
import { applyPlace, readPlace } from "./camera-place.ts";
import {
  AT_REST,
  centerOn,
  fitCamera,
  fitPart,
  moveCamera,
  panBy,
  panTo,
  zoomBy,
} from "./camera.ts";
import { createTargets } from "../pointer/drag.ts";
import { frameOf } from "./frame.ts";
import { createMover, type Mover } from "./move-nodes.ts";
import type { PictureSource } from "../picture/picture-source.ts";
import { listenToPointer } from "../pointer/pointer.ts";
import type { PointerCallbacks } from "../pointer/pointer-targets.ts";
import { describeMove, type SceneMove } from "./scene-move.ts";
import type { StageInput } from "./stage-input.ts";
import { watchContexts } from "./watch-contexts.ts";

export interface Stage {
  update(input: StageInput): void;
  /** The container may have a new size. */
  resize(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  focusOn(id: string): void;
  fitTo(ids: Iterable<string>): void;
  pan(by: Point): void;
  /** Moves the camera no farther than it takes to have this in sight. */
  reveal(id: string): void;
  /** Null at rest. */
  readCamera(): CameraPlace | null;
  applyCamera(place: CameraPlace): void;
  /** All that a picture of the window is drawn from. */
  readPicture(): PictureSource;
  /** Where entities are drawn, in pixels of the plate at rest. */
  places(): ReadonlyMap<string, Point>;
  /** Where on the plate something would stand that is moved by so many pixels of the window. */
  placeBeside(id: string, by: Point): Point | null;
  /** The next press draws a loop around what is to be selected. */
  armLoop(onDone: () => void): void;
  /** Gives up a drag or a loop that is under way; true when there was one. */
  cancel(): boolean;
  kill(): void;
}

export interface StageCallbacks extends PointerCallbacks {
  /** Dropped there: plate coordinates. */
  readonly onMoved: (id: string, at: Point) => void;
  readonly onContextRestored: () => void;
  readonly onCamera: () => void;
}

export function createStage(
  container: HTMLElement,
  first: StageInput,
  callbacks: StageCallbacks,
): Stage {
  const board = createBoard(container, first);
  const mover = createMover();
  const targets = createTargets(board, callbacks.onMoved);
  const pointer = listenToPointer(board.sigma, targets, callbacks);
  const stopWatching = watchContexts(board.sigma, callbacks.onContextRestored);
  open(board);
  board.sigma.getCamera().on("updated", callbacks.onCamera);
  return {
    update: (next) => update(board, mover, next),
    resize() {
      const [width, height] = [container.offsetWidth, container.offsetHeight];
      if (width === 0 || height === 0) return;
      // What watches the size also tells the first one, which is drawn already.
      if (width === board.plate.frame.width && height === board.plate.frame.height) return;
      mover.stop();
      resize(board);
    },
    ...cameraOf(board),
    readPicture: () => ({
      input: board.input,
      plate: board.plate,
      frame: frameOf(board.sigma, board.plate),
    }),
    places: () => board.plate.shown,
    placeBeside(id, by) {
      const at = board.plate.shown.get(id);
      const { zoom } = frameOf(board.sigma, board.plate);
      return at === undefined
        ? null
        : board.plate.toPlate({ x: at.x + by.x / zoom, y: at.y + by.y / zoom });
    },
    armLoop: pointer.armLoop,
    cancel: pointer.cancel,
    kill() {
      mover.stop();
      pointer.kill();
      stopWatching();
      board.kill();
    },
  };
}

function open(board: Board): void {
  const { plate, looks, input } = board;
  looks.read(input);
  plate.lay(input.scene, input.insets);
  board.setBounds();
  board.rebuild();
}

function resize(board: Board): void {
  const { sigma, plate, input } = board;
  sigma.resize();
  plate.fit(input.scene, input.insets);
  board.setBounds();
  board.show(plate.screen);
}

function update(board: Board, mover: Mover, next: StageInput): void {
  const previous = board.input;
  if (isSame(previous, next)) return;
  board.input = next;
  const { plate, looks, sigma, painter } = board;
  const move = describeMove(previous.scene, next.scene);
  const before = plate.shown;
  layPlate(board, move, previous);
  if (move === "new") {
    mover.stop();
    sigma.getCamera().setState(AT_REST);
  }
  const changed = looks.read(next);
  const isRebuilt = hasOtherParts(previous.scene, next.scene);
  if (isRebuilt) board.rebuild();
  const isPlaced = previous.scene === next.scene && previous.insets === next.insets;
  if (move === "arranged" || move === "moved") mover.start(before, plate.screen, board.show);
  else if (!isRebuilt && (changed.base || !isPlaced)) board.show(plate.screen);
  else if (changed.overlay) {
    painter.invalidateOverlay();
    sigma.scheduleRender();
  }
  if (move === "arranged") moveCamera(sigma, AT_REST);
  if (move === "grown" && !isInSight(board, previous.scene)) fitCamera(sigma, plate.content());
}

/** Whether all that has come since is in the window as it is: then the reader's view is left alone. */
function isInSight({ sigma, plate, input }: Board, before: Scene): boolean {
  const { origin, zoom, size } = frameOf(sigma, plate);
  return [...input.scene.entities.keys()].every((id) => {
    const at = plate.screen.get(id);
    if (at === undefined || before.entities.has(id)) return true;
    const [x, y] = [at.x * zoom + origin.x, at.y * zoom + origin.y];
    return x >= 0 && y >= 0 && x <= size[0] && y <= size[1];
  });
}

/** A scene of its own, or one laid out anew, has a frame of its own; all else stays in the frame it is in. */
function layPlate({ plate, input, setBounds }: Board, move: SceneMove, previous: StageInput): void {
  const { scene, insets } = input;
  if (move === "new" || move === "arranged") plate.lay(scene, insets);
  else if (previous.insets !== insets) plate.fit(scene, insets);
  else if (previous.scene !== scene) plate.extend(scene);
  setBounds();
}

function cameraOf(board: Board) {
  const { sigma, plate } = board;
  return {
    zoomIn: () => zoomBy(sigma, 1),
    zoomOut: () => zoomBy(sigma, -1),
    fit: () => fitCamera(sigma, plate.content()),
    focusOn: (id: string) => centerOn(sigma, id),
    fitTo: (ids: Iterable<string>) => fitPart(sigma, plate.content(ids)),
    pan: (by: Point) => panBy(sigma, by),
    reveal(id: string) {
      const at = plate.shown.get(id);
      const { origin, zoom } = frameOf(sigma, plate);
      if (at !== undefined) panTo(sigma, { x: at.x * zoom + origin.x, y: at.y * zoom + origin.y });
    },
    readCamera: () => readPlace(board),
    applyCamera: (place: CameraPlace) => applyPlace(board, place),
  };
}

function isSame(previous: StageInput, next: StageInput): boolean {
  const keys = Object.keys(next) as (keyof StageInput)[];
  return keys.every((key) => previous[key] === next[key]);
}

/** Whether something came or went. */
function hasOtherParts(before: Scene, after: Scene): boolean {
  return (
    !hasSameKeys(before.entities, after.entities) || !hasSameKeys(before.relations, after.relations)
  );
}

function hasSameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a === b || (a.size === b.size && [...a.keys()].every((key) => b.has(key)));
}

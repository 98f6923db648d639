/** One sigma for the life of the canvas: it is given differences and settings, never made anew for them. */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Point, Scene } from "../state/scene.ts";
import { toAppearance } from "./appearance.ts";
import { AT_REST, centerOn, fitCamera, panBy, zoomBy } from "./camera.ts";
import type { Appearance } from "./looks.ts";
import { createPainter } from "./painter.ts";
import { createPlate, type Plate } from "./plate.ts";
import { listenToPointer, type PointerCallbacks } from "./pointer.ts";
import { createSettings } from "./settings.ts";
import type { StageInput } from "./stage-input.ts";
import { type EdgeAttributes, type NodeAttributes, syncGraph } from "./sync-graph.ts";
import { watchContexts } from "./watch-contexts.ts";

export interface Stage {
  update(input: StageInput): void;
  /** The container may have a new size. */
  resize(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  focusOn(id: string): void;
  pan(by: Point): void;
  kill(): void;
}

export interface StageCallbacks extends PointerCallbacks {
  readonly onContextRestored: () => void;
}

export function createStage(
  container: HTMLElement,
  first: StageInput,
  callbacks: StageCallbacks,
): Stage {
  const mirror = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const plate = createPlate(container);
  // Sigma's own types know no attributes but any; ours stay with the mirror.
  const graph = mirror as unknown as MultiDirectedGraph;
  const settings = createSettings((ratio) => 1 / plate.bodyScale(ratio));
  const sigma = new Sigma(graph, container, settings);
  let input = first;
  let appearance: Appearance = toAppearance(first);
  const painter = createPainter(sigma, () => ({ ...input, appearance, plate }));
  const stopListening = listenToPointer(sigma, callbacks);
  const stopWatching = watchContexts(sigma, callbacks.onContextRestored);

  function draw(): void {
    appearance = toAppearance(input);
    syncGraph(mirror, { appearance, points: pointsOf(plate), relations: input.scene.relations });
    painter.invalidate();
    sigma.scheduleRender();
  }

  function lay(): void {
    plate.lay(input.scene, input.insets);
    const { width, height } = plate.frame;
    sigma.setCustomBBox({ x: [0, width], y: [0, height] });
  }

  lay();
  draw();
  return {
    update(next) {
      const previous = input;
      if (isSame(previous, next)) return;
      input = next;
      const isOther = isOtherScene(previous.scene, next.scene);
      if (isOther || previous.insets !== next.insets) lay();
      else if (previous.scene !== next.scene) plate.extend(next.scene);
      draw();
      if (isOther) sigma.getCamera().setState(AT_REST);
      else if (next.scene.entities.size > previous.scene.entities.size)
        fitCamera(sigma, plate.content());
    },
    resize() {
      if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
      sigma.resize();
      lay();
      draw();
      sigma.refresh();
    },
    zoomIn: () => zoomBy(sigma, 1),
    zoomOut: () => zoomBy(sigma, -1),
    fit: () => fitCamera(sigma, plate.content()),
    focusOn: (id) => centerOn(sigma, id),
    pan: (by) => panBy(sigma, by),
    kill() {
      stopListening();
      stopWatching();
      sigma.kill();
    },
  };
}

function isSame(previous: StageInput, next: StageInput): boolean {
  const keys = Object.keys(next) as (keyof StageInput)[];
  return keys.every((key) => previous[key] === next[key]);
}

/** A scene that only grew keeps its frame, so that nothing moves under the reader's eyes. */
function isOtherScene(previous: Scene, next: Scene): boolean {
  if (previous.mode !== next.mode || previous.entities.size === 0) return true;
  if (previous.positions === next.positions) return false;
  return [...previous.positions].some(([id, { x, y }]) => {
    const point = next.positions.get(id);
    return point?.x !== x || point.y !== y;
  });
}

/** Sigma counts upwards. */
function pointsOf({ screen, frame }: Plate): Map<string, Point> {
  return new Map([...screen].map(([id, { x, y }]) => [id, { x, y: frame.height - y }]));
}

/** One sigma for the life of the canvas: it is given differences and settings, never made anew for them. */
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Point } from "../state/scene.ts";
import { toAppearance } from "./appearance.ts";
import { centerOn, fitCamera, panBy, zoomBy } from "./camera.ts";
import { bodyScaleAtRest } from "./layout/body-room.ts";
import type { Box } from "./layout/box-grid.ts";
import { createProjection, type Insets, type Projection } from "./layout/projection.ts";
import type { Appearance } from "./looks.ts";
import { createPainter } from "./painter.ts";
import { listenToPointer, type PointerCallbacks } from "./pointer.ts";
import { createSettings } from "./settings.ts";
import type { StageInput } from "./stage-input.ts";
import { type EdgeAttributes, type NodeAttributes, syncGraph } from "./sync-graph.ts";

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

/** Room around what is fitted, for names. */
const MARGIN = 70;

export function createStage(
  container: HTMLElement,
  first: StageInput,
  callbacks: PointerCallbacks & { readonly onContextRestored: () => void },
): Stage {
  const mirror = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  let input = first;
  let projection: Projection = createProjection([], "atlas", frameOf(container, first.insets));
  let screen = new Map<string, Point>();
  let restScale = 1;
  let appearance: Appearance = toAppearance(first);

  const bodyScale = (ratio: number): number => Math.min(1, restScale / Math.min(1, ratio) ** 0.6);
  const sigma = new Sigma(
    // Sigma's own types know no attributes but any; ours stay with the mirror.
    mirror as unknown as MultiDirectedGraph,
    container,
    createSettings((ratio) => 1 / bodyScale(ratio)),
  );
  const painter = createPainter(sigma, () => ({
    ...input,
    appearance,
    screen,
    bodyScale: bodyScale(sigma.getCamera().ratio),
  }));
  const stopListening = listenToPointer(sigma, callbacks);
  const stopWatching = watchContexts(sigma, callbacks.onContextRestored);

  function place(): void {
    const { width, height } = frameOf(container, input.insets);
    const { entities, positions } = input.scene;
    screen = new Map(
      [...entities.keys()].flatMap((id) => {
        const position = positions.get(id);
        return position === undefined ? [] : [[id, projection.toScreen(position)] as const];
      }),
    );
    restScale = bodyScaleAtRest(input.scene.mode, screen, projection.scale);
    sigma.setCustomBBox({ x: [0, width], y: [0, height] });
  }

  function project(): void {
    const frame = frameOf(container, input.insets);
    const { mode, entities, positions } = input.scene;
    const points = [...entities.keys()].flatMap((id) => positions.get(id) ?? []);
    projection = createProjection(points, mode, frame);
    place();
  }

  function draw(): void {
    const { height } = frameOf(container, input.insets);
    appearance = toAppearance(input);
    // Sigma counts upwards.
    const points = new Map([...screen].map(([id, { x, y }]) => [id, { x, y: height - y }]));
    syncGraph(mirror, { appearance, points, relations: input.scene.relations });
    painter.invalidate();
    sigma.scheduleRender();
  }

  function update(next: StageInput): void {
    const previous = input;
    input = next;
    const isNewScene =
      previous.scene.mode !== next.scene.mode ||
      previous.scene.focus !== next.scene.focus ||
      previous.scene.entities.size === 0;
    const isNewFrame = isNewScene || previous.insets !== next.insets;
    if (isNewFrame) project();
    else if (previous.scene !== next.scene) place();
    draw();
    if (isNewScene) fitCamera(sigma, { x: 0, y: 0, width: 0, height: 0 }, true);
    else if (next.scene.entities.size > previous.scene.entities.size)
      fitCamera(sigma, contentOf(screen), false);
  }

  project();
  draw();
  sigma.refresh();
  return {
    update,
    resize() {
      if (container.offsetWidth === 0 || container.offsetHeight === 0) return;
      sigma.resize();
      project();
      draw();
      sigma.refresh();
    },
    zoomIn: () => zoomBy(sigma, 1),
    zoomOut: () => zoomBy(sigma, -1),
    fit: () => fitCamera(sigma, contentOf(screen), false),
    focusOn: (id) => centerOn(sigma, id),
    pan: (by) => panBy(sigma, by),
    kill() {
      stopListening();
      stopWatching();
      sigma.kill();
    },
  };
}

function frameOf(container: HTMLElement, insets: Insets) {
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

/** A lost context comes back empty: the browser asks to be told that it is wanted. */
function watchContexts(sigma: Sigma, onRestored: () => void): () => void {
  // Sigma gives its contexts up when it is killed, which must not count as a loss.
  const controller = new AbortController();
  const { signal } = controller;
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault(), { signal });
    canvas.addEventListener("webglcontextrestored", onRestored, { signal, once: true });
  }
  return () => controller.abort();
}

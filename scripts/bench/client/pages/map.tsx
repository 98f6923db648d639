/** The map editor's canvas with its editor around it and nothing else, and a hand that drags a concept. */
import { StrictMode, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import {
  createConcept,
  createMap,
  createPhrase,
} from "../../../../graph/maps/editing/new-parts.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { MapCanvas } from "../../../../web/client/features/map-canvas/index.ts";
import { createI18n, loadLateWords } from "../../../../web/client/i18n/create-i18n.ts";
import { createMapEditor } from "../../../../web/client/state/map/map-editor.ts";
import { MapEditorContext } from "../../../../web/client/state/map/use-map-editor.ts";
import "../../../../web/client/theme/base.css";
import "../../../../web/client/theme/fonts.css";
import "../../../../web/client/theme/tokens.css";
import { stageElement } from "./bench-page.ts";

export interface MapBench {
  /** Shows a map of this size, from its first rendering until it can be dragged; in ms. */
  open(concepts: number, phrases: number): Promise<number>;
  /** Drags the first concept for so many frames; mean milliseconds of a frame, from one to the next. */
  drag(frames: number): Promise<number>;
  close(): void;
}

declare global {
  interface Window {
    mapBench: MapBench;
  }
}

const ACROSS = 15;
const language = await createI18n();
await loadLateWords(language);
let root: Root | null = null;
let dragged = "";

window.mapBench = {
  async open(concepts, phrases) {
    const map = makeMap(concepts, phrases);
    dragged = map.concepts[0]?.id ?? "";
    const started = performance.now();
    root = createRoot(stageElement());
    root.render(<Page map={map} />);
    while (boxOf(dragged)?.style.visibility !== "visible") await nextFrame();
    await nextFrame();
    return performance.now() - started;
  },
  async drag(frames) {
    const box = boxOf(dragged);
    if (!box) throw new Error("There is no concept to drag.");
    const { left, top, width, height } = box.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    point("mousedown", box, at);
    for (let step = 0; step < WARM; step += 1) await moveOn(at, step);
    const started = await nextFrame();
    let ended = started;
    for (let step = 0; step < frames; step += 1) ended = await moveOn(at, WARM + step);
    point("mouseup", box, at);
    await nextFrame();
    return (ended - started) / frames;
  },
  close() {
    root?.unmount();
    root = null;
  },
};

/** Frames before the measured ones: what is compiled and laid out first. */
const WARM = 5;

async function moveOn(
  from: { readonly x: number; readonly y: number },
  step: number,
): Promise<number> {
  const box = boxOf(dragged) ?? document.body;
  point("mousemove", box, { x: from.x + Math.sin(step / 5) * 60, y: from.y + (step % 40) });
  return nextFrame();
}

function point(
  type: string,
  target: Element,
  at: { readonly x: number; readonly y: number },
): void {
  const where = { clientX: at.x, clientY: at.y, screenX: at.x, screenY: at.y };
  target.dispatchEvent(
    new MouseEvent(type, { ...where, bubbles: true, cancelable: true, view: window, buttons: 1 }),
  );
}

function boxOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Concepts in rows, each phrase between two of them that stand near: a map as people draw it, only larger. */
function makeMap(concepts: number, phrases: number): ConceptMap {
  const placeOf = (index: number) => ({
    x: (index % ACROSS) * 260,
    y: Math.floor(index / ACROSS) * 200,
  });
  const steps = [1, ACROSS, ACROSS + 1, ACROSS - 1, 2];
  return createMap({
    id: "bench",
    language: "en",
    concepts: Array.from({ length: concepts }, (_, index) =>
      createConcept({
        id: `c${index}`,
        label: `Concept number ${index}`,
        position: placeOf(index),
      }),
    ),
    phrases: Array.from({ length: phrases }, (_, index) => {
      const [from, step] = [(index * 7) % concepts, steps[index % steps.length] ?? 1];
      const to = (from + step) % concepts;
      const [a, b] = [placeOf(from), placeOf(to)];
      return createPhrase({
        id: `p${index}`,
        text: `leads to ${index}`,
        sources: [`c${from}`],
        targets: [`c${to}`],
        position: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      });
    }),
  });
}

function Page({ map }: { readonly map: ConceptMap }) {
  const [editor] = useState(() => createMapEditor(map));
  return (
    <StrictMode>
      <I18nextProvider i18n={language}>
        <MapEditorContext value={editor}>
          <MapCanvas kindOf={noKind} />
        </MapEditorContext>
      </I18nextProvider>
    </StrictMode>
  );
}

function noKind(): null {
  return null;
}

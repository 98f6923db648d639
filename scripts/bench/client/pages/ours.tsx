/** The atlas's own canvas, with the stores and providers of its page around it and nothing else. */
import "./finish-frames.ts";
import "./sigma-probe.ts";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createQueryClient } from "../../../../web/client/api/create-query-client.ts";
import { createI18n } from "../../../../web/client/i18n/create-i18n.ts";
import { GraphCanvas, layoutRunnerOf } from "../../../../web/client/scene/index.ts";
import { createAtlasStores } from "../../../../web/client/state/atlas-stores.ts";
import { EMPTY_SCENE, type Scene } from "../../../../web/client/state/scene.ts";
import { AtlasStoresContext } from "../../../../web/client/state/use-atlas-stores.ts";
import { theme } from "../../../../web/client/theme/create-theme.ts";
import "../../../../web/client/theme/fonts.css";
import "../../../../web/client/theme/tokens.css";
import { stageElement } from "./bench-page.ts";
import { toScene } from "./bench-scene.ts";
import { countContexts, finishFrames } from "./finish-frames.ts";
import { runBench } from "./run-bench.ts";

export interface Laying {
  readonly lasted: number;
  /** While the worker is at work. */
  readonly waiting: number;
  /** From its answer until all stands in its new place. */
  readonly moving: number;
}

export interface OurBench {
  /** Milliseconds of script from pointing at an entity until everything of the frame is told to the GPU. */
  hover(ids: readonly string[]): Promise<number[]>;
  /** Lays everything out by force: milliseconds until it is drawn anew, and of the longest tasks meanwhile. */
  lay(): Promise<Laying>;
  /** Mounts and unmounts the canvas so many times, each until it has drawn. */
  mount(times: number): Promise<{ readonly live: number; readonly made: number }>;
}

declare global {
  interface Window {
    ours: OurBench;
  }
}

const language = await createI18n();
const stores = createAtlasStores();
const queries = createQueryClient();
const nothing = (): void => {};
let scene: Scene = EMPTY_SCENE;
let root: Root | null = null;

runBench({
  prepare(graph) {
    scene = toScene(graph);
  },
  async open() {
    stores.scene.setState(scene, true);
    root = createRoot(stageElement());
    root.render(<Page />);
    await window.probe.firstFrame(scene.entities.size);
  },
  close() {
    root?.unmount();
    root = null;
  },
});

window.ours = {
  async hover(ids) {
    const times: number[] = [];
    for (const id of ids) {
      times.push(await timeScript(() => stores.view.setState({ hovered: id })));
      await timeScript(() => stores.view.setState({ hovered: null }));
    }
    return times;
  },
  lay: layOut,
  async mount(times) {
    for (let time = 0; time < times; time += 1) {
      await window.bench.open();
      window.bench.close();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return countContexts();
  },
};

async function layOut(): Promise<Laying> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: "longtask" });
  const { store, start } = layoutRunnerOf(stores);
  const started = performance.now();
  start("force");
  const answered = await new Promise<number>((resolve) => {
    const stop = store.subscribe(({ outcome }) => {
      if (outcome === null) return;
      stop();
      resolve(performance.now());
    });
  });
  await nextFrame();
  const drawn = await nextFrame();
  // Entries come a moment after their tasks.
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  const isBefore = ({ startTime, duration }: PerformanceEntry) => startTime + duration < answered;
  return {
    lasted: drawn - started,
    waiting: longest(tasks.filter(isBefore)),
    moving: longest(tasks.filter((task) => !isBefore(task))),
  };
}

function longest(tasks: readonly PerformanceEntry[]): number {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

/** The script of the change and of the frame after it; not the GPU's time, nor the wait for the screen. */
async function timeScript(change: () => void): Promise<number> {
  finishFrames();
  const frameStart = nextFrame();
  const before = performance.now();
  flushSync(change);
  const changed = performance.now();
  const frameEnd = nextFrame();
  return changed - before + ((await frameEnd) - (await frameStart));
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

function Page() {
  return (
    <StrictMode>
      <I18nextProvider i18n={language}>
        <MantineProvider theme={theme} forceColorScheme="light">
          <QueryClientProvider client={queries}>
            <AtlasStoresContext value={stores}>
              <GraphCanvas
                language="en"
                scheme="light"
                territories={NO_TERRITORIES}
                ariaLabel="Graph"
                onOpenEntity={nothing}
                onOpenRelation={nothing}
                onUnavailable={nothing}
              />
            </AtlasStoresContext>
          </QueryClientProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>
  );
}

const NO_TERRITORIES: never[] = [];

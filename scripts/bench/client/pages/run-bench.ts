/** Makes a page's bench out of what the page can do, with the clock around it. */
import type { BenchPage } from "./bench-page.ts";
import { finishFrames } from "./finish-frames.ts";
import { makeGraph } from "./make-graph.ts";

export function runBench(page: BenchPage): void {
  window.bench = {
    prepare: (nodes, edges) => page.prepare(makeGraph(nodes, edges)),
    async open() {
      const started = performance.now();
      await page.open();
      finishFrames();
      return performance.now() - started;
    },
    close: () => page.close(),
  };
}

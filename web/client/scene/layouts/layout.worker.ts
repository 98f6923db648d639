/** Lays out away from the main thread. One request, then it is done with: who wants to cancel ends the worker. */
import type { LayoutReply, LayoutRequest } from "./layout-messages.ts";
import { startLayout } from "./run-layout.ts";

/** Progress is told this often, in milliseconds, however short the steps are. */
const TELL_EVERY = 60;

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const run = startLayout(data.name, data.graph);
  let told = performance.now();
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) return reply({ kind: "done", places: step.value });
    if (performance.now() - told < TELL_EVERY) continue;
    told = performance.now();
    reply({ kind: "progress", part: step.value });
  }
});

function reply(message: LayoutReply): void {
  postMessage(message);
}

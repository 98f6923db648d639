/** What every page of the bench can be asked to do, from outside, by name. */
import type { BenchGraph } from "./make-graph.ts";

export interface BenchPage {
  /** Puts the graph in memory in the form that the library takes. What it weighs is not the drawing's. */
  prepare(graph: BenchGraph): void;
  /** Draws it; resolves when the first frame with all of it is on the screen. */
  open(): Promise<void>;
  close(): void;
}

export interface Bench {
  prepare(nodes: number, edges: number): void;
  /** Milliseconds. */
  open(): Promise<number>;
  close(): void;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

export function stageElement(): HTMLElement {
  const stage = document.querySelector<HTMLElement>("#stage");
  if (stage === null) throw new Error("The page has no #stage.");
  return stage;
}

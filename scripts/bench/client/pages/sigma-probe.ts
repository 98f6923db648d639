/** Gets hold of the sigma that a page makes, whoever makes it, and times its frames. */
import { Sigma } from "sigma";
import { finishFrames } from "./finish-frames.ts";

export interface SigmaProbe {
  /** Resolves after the first frame that has so many nodes, when everybody who listens to it is done. */
  firstFrame(nodes: number): Promise<void>;
  /** Milliseconds of each frame, from the camera's change until it is drawn. */
  frames(kind: "pan" | "zoom", count: number): Promise<number[]>;
  /** What bodies are scaled with at a camera ratio. */
  bodyScale(ratio: number): number;
  /** A page that has no rule of its own is told the scales of another; of the nearest ratio, else 1. */
  borrowScales(scales: readonly (readonly [ratio: number, scale: number])[]): void;
  borrowedScale(ratio: number): number;
}

declare global {
  interface Window {
    probe: SigmaProbe;
  }
}

let current: Sigma | null = null;
let borrowed: readonly (readonly [ratio: number, scale: number])[] = [];
const refresh = Sigma.prototype.refresh;

Sigma.prototype.refresh = function watched(this: Sigma, ...parameters) {
  remember(this);
  return refresh.apply(this, parameters);
};

window.probe = {
  async firstFrame(nodes) {
    for (;;) {
      await nextFrame();
      if (current !== null && current.getGraph().order >= nodes && hasDrawn(current)) return;
    }
  },
  async frames(kind, count) {
    const times: number[] = [];
    const camera = probed().getCamera();
    const start = { x: 0.5, y: 0.5, ratio: kind === "pan" ? 0.5 : 1, angle: 0 };
    await timeFrame(() => camera.setState(start));
    for (let step = 1; step <= count; step += 1) {
      const state = kind === "pan" ? { x: 0.5 + step * 0.01 } : { ratio: 0.9 ** step };
      times.push(await timeFrame(() => camera.setState(state)));
    }
    return times;
  },
  bodyScale: (ratio) => probed().scaleSize(1, ratio),
  borrowedScale(ratio) {
    const nearest = borrowed.toSorted((a, b) => Math.abs(a[0] - ratio) - Math.abs(b[0] - ratio))[0];
    return nearest?.[1] ?? 1;
  },
  borrowScales(scales) {
    borrowed = scales;
  },
};

function remember(sigma: Sigma): void {
  current = sigma;
}

function probed(): Sigma {
  if (current === null) throw new Error("No sigma was made on this page.");
  return current;
}

function hasDrawn(sigma: Sigma): boolean {
  const [node] = sigma.getGraph().nodes();
  return node !== undefined && sigma.getNodeDisplayData(node) !== undefined;
}

/** What the change itself costs, and the frame that follows from its start; not the wait for the screen in between. */
async function timeFrame(change: () => void): Promise<number> {
  finishFrames();
  const before = performance.now();
  // Asked for before sigma asks: the first thing in the frame.
  const frameStart = nextFrame().then(() => performance.now());
  change();
  const changed = performance.now();
  const frameEnd = nextFrame().then(() => {
    finishFrames();
    return performance.now();
  });
  return changed - before + ((await frameEnd) - (await frameStart));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

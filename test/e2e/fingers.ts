/** Fingers on a touch screen, as the system tells a browser of them. */
import type { CDPSession, Page } from "playwright-core";

export interface At {
  readonly x: number;
  readonly y: number;
}

export interface Fingers {
  tap(at: At): Promise<void>;
  /** Moves at once: what lies under the finger is not taken hold of. */
  swipe(from: At, to: At): Promise<void>;
  /** Rests first, then moves. */
  holdAndDrag(from: At, to: At): Promise<void>;
  /** Two fingers, level, from one distance to another. */
  pinch(middle: At, from: number, to: number): Promise<void>;
}

/** Longer than a finger has to rest. */
const REST_MS = 500;
const STEPS = 8;

export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const pause = (ms: number) => page.waitForTimeout(ms);
  const move = async (from: At, to: At, rest: number): Promise<void> => {
    await touch(session, "touchStart", [from]);
    await pause(rest);
    for (let step = 1; step <= STEPS; step += 1) {
      await touch(session, "touchMove", [between(from, to, step / STEPS)]);
      await pause(16);
    }
    await touch(session, "touchEnd", []);
  };
  return {
    async tap(at) {
      await touch(session, "touchStart", [at]);
      await touch(session, "touchEnd", []);
    },
    swipe: (from, to) => move(from, to, 0),
    holdAndDrag: (from, to) => move(from, to, REST_MS),
    async pinch(middle, from, to) {
      await touch(session, "touchStart", pair(middle, from));
      for (let step = 1; step <= STEPS; step += 1) {
        await touch(session, "touchMove", pair(middle, from + ((to - from) * step) / STEPS));
        await pause(16);
      }
      await touch(session, "touchEnd", []);
    },
  };
}

async function touch(
  session: CDPSession,
  type: "touchStart" | "touchMove" | "touchEnd",
  points: readonly At[],
): Promise<void> {
  const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
  await session.send("Input.dispatchTouchEvent", { type, touchPoints });
}

function between(from: At, to: At, part: number): At {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function pair({ x, y }: At, apart: number): At[] {
  return [
    { x: x - apart / 2, y },
    { x: x + apart / 2, y },
  ];
}

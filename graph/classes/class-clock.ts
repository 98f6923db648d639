/** When a class takes work. Its state follows from these times alone, so that no timer has to run anywhere. */

export type ClassState = "open" | "running" | "paused" | "ended";

/** Milliseconds since 1970; null for what has not happened. */
export interface ClassClock {
  /** Given before the start; null: until the teacher ends it. */
  readonly minutes: number | null;
  readonly startedAt: number | null;
  /** When time is up. While it is paused, as it was when the pause began. */
  readonly endsAt: number | null;
  readonly pausedAt: number | null;
  /** By the teacher. */
  readonly endedAt: number | null;
}

const MINUTE_MS = 60_000;
/** For what was on its way when it closed: the teacher's click reaches a student's page some seconds later. */
export const GRACE_MS = 10_000;

export function createClock(minutes: number | null): ClassClock {
  return { minutes, startedAt: null, endsAt: null, pausedAt: null, endedAt: null };
}

export function stateOf({ startedAt, endsAt, pausedAt, endedAt }: ClassClock, now: number) {
  const state = (): ClassState => {
    if (endedAt !== null) return "ended";
    if (startedAt === null) return "open";
    if (pausedAt !== null) return "paused";
    return endsAt !== null && now >= endsAt ? "ended" : "running";
  };
  return state();
}

/** Running, or only just not any more. */
export function isTaking(clock: ClassClock, now: number): boolean {
  const state = stateOf(clock, now);
  if (state === "running") return true;
  if (state === "open") return false;
  const closedAt = clock.pausedAt ?? clock.endedAt ?? clock.endsAt ?? now;
  return now < closedAt + GRACE_MS;
}

/** When time is up, as if a paused class went on now. */
export function endsAtOf({ endsAt, pausedAt }: ClassClock, now: number): number | null {
  return endsAt === null || pausedAt === null ? endsAt : endsAt + (now - pausedAt);
}

/** What makes no sense in a state changes nothing: two teachers may click at once. */
export function startClock(clock: ClassClock, now: number): ClassClock {
  if (clock.startedAt !== null || clock.endedAt !== null) return clock;
  const { minutes } = clock;
  return { ...clock, startedAt: now, endsAt: minutes === null ? null : now + minutes * MINUTE_MS };
}

export function pauseClock(clock: ClassClock, now: number): ClassClock {
  return stateOf(clock, now) === "running" ? { ...clock, pausedAt: now } : clock;
}

export function resumeClock(clock: ClassClock, now: number): ClassClock {
  if (stateOf(clock, now) !== "paused") return clock;
  return { ...clock, endsAt: endsAtOf(clock, now), pausedAt: null };
}

export function endClock(clock: ClassClock, now: number): ClassClock {
  if (stateOf(clock, now) === "ended") return clock;
  return { ...clock, endsAt: endsAtOf(clock, now), pausedAt: null, endedAt: now };
}

/** With the time that was left; without a limit where there was none left. */
export function reopenClock(clock: ClassClock, now: number): ClassClock {
  if (stateOf(clock, now) !== "ended") return clock;
  const { endsAt, endedAt } = clock;
  const left = endsAt === null || endedAt === null ? 0 : endsAt - endedAt;
  return { ...clock, endsAt: left > 0 ? now + left : null, endedAt: null };
}

/** More time; where time was up, or had no limit, so long from now. */
export function extendClock(clock: ClassClock, minutes: number, now: number): ClassClock {
  const more = minutes * MINUTE_MS;
  const { endsAt, pausedAt } = clock;
  switch (stateOf(clock, now)) {
    case "open":
      return { ...clock, minutes: (clock.minutes ?? 0) + minutes };
    case "running":
      return { ...clock, endsAt: (endsAt ?? now) + more };
    case "paused":
      return { ...clock, endsAt: (endsAt ?? pausedAt ?? now) + more };
    case "ended":
      return clock.startedAt === null ? clock : { ...clock, endsAt: now + more, endedAt: null };
  }
}

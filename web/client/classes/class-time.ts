/** Time in a class by the server's clock, which is the one that ends it. */
import type { TeacherClass } from "../../contract/classes.ts";

export interface ClassTime {
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  /** Whole seconds, never below 0; null without a limit. */
  readonly left: number | null;
  /** Whole minutes since the start; null before it. */
  readonly minutes: number | null;
}

type Times = Pick<TeacherClass, "state" | "startedAt" | "endsAt" | "now">;

export function timeOf({ state, startedAt, endsAt, now }: Times, clock: number): ClassTime {
  // While it is paused the end moves on with the clock; what was left when it was heard is still left.
  const at = state === "paused" ? Date.parse(now) : clock;
  const left = endsAt === null ? null : Math.max(0, Math.ceil((Date.parse(endsAt) - at) / 1000));
  const minutes =
    startedAt === null ? null : Math.max(0, Math.floor((clock - Date.parse(startedAt)) / 60_000));
  return { now: clock, left, minutes };
}

/** `12:05`, or `1:02:05`. */
export function toClock(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  const [minutes = "", rest = ""] = parts.map((part) => String(part).padStart(2, "0"));
  return hours > 0 ? `${hours}:${minutes}:${rest}` : `${Number(minutes)}:${rest}`;
}

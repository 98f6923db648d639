import { useState } from "react";
import { useClassTime } from "../../../classes/use-class-time.ts";
import { useTeacherClass } from "../../../classes/use-open-class.ts";
import type { NeedContext } from "./student-need.ts";

const EVERY_MS = 5000;

/** When a pause ended is not told; this page has seen it, or takes the start for it. */
export function useNeedContext(): NeedContext {
  const shown = useTeacherClass();
  const { state, startedAt } = shown;
  const { now } = useClassTime(shown, EVERY_MS);
  const [seen, setSeen] = useState({ state, since: 0 });
  if (seen.state !== state) setSeen({ state, since: now });
  const started = startedAt === null ? now : Date.parse(startedAt);
  return {
    state,
    now,
    runningSince: state === "running" ? Math.max(started, seen.since) : null,
  };
}

import { useEffect, useState } from "react";
import type { TeacherClass } from "../../contract/classes.ts";
import { type ClassTime, timeOf } from "./class-time.ts";
import { useClassState } from "./use-open-class.ts";

/** Anew every second, or as often as it is asked. */
export function useClassTime(shown: TeacherClass, everyMs = 1000): ClassTime {
  const ahead = useClassState((state) => state.ahead);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return timeOf(shown, now + ahead);
}

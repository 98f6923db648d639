/** Who may need the teacher: those who stand still, or are away, before those who work. Nothing here says who is better. */
import type { StudentHead, TeacherClass } from "../../../../contract/classes.ts";

/** In the order in which they are listed. */
export const NEEDS = ["still", "away", "waiting", "working", "finished"] as const;

export type StudentNeed = (typeof NEEDS)[number];

/** Without a change of their map, while the class runs. */
export const STILL_MS = 180_000;
/** Their page asks every few seconds. */
export const AWAY_MS = 60_000;

export interface NeedContext {
  readonly state: TeacherClass["state"];
  /** By the server's clock, milliseconds since 1970. */
  readonly now: number;
  /** Since when it runs without a pause; null where it does not run. */
  readonly runningSince: number | null;
}

type Student = Pick<StudentHead, "isFinished" | "seenAt" | "changedAt" | "joinedAt">;

export function needOf(student: Student, context: NeedContext): StudentNeed {
  const { isFinished, seenAt, changedAt } = student;
  const { state, now } = context;
  if (isFinished) return "finished";
  if (state !== "ended" && now - Date.parse(seenAt) > AWAY_MS) return "away";
  if (state === "running" && stillFor(student, context) > STILL_MS) return "still";
  return changedAt === null ? "waiting" : "working";
}

/** Milliseconds without a change while the class ran. */
export function stillFor(student: Student, { now, runningSince }: NeedContext): number {
  const since = Math.max(Date.parse(student.changedAt ?? student.joinedAt), runningSince ?? now);
  return Math.max(0, now - since);
}

/** Of equal need, whoever stood still longest first; then by name. */
export function byNeed(context: NeedContext, nameOf: (student: StudentHead) => string) {
  const rank = (student: StudentHead) => NEEDS.indexOf(needOf(student, context));
  return (a: StudentHead, b: StudentHead): number => {
    const differ = rank(a) - rank(b);
    if (differ !== 0) return differ;
    const still = needOf(a, context) === "still" ? stillFor(b, context) - stillFor(a, context) : 0;
    return still || nameOf(a).localeCompare(nameOf(b));
  };
}

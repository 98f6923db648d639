/** What changed in a class that is worth saying aloud: not every save. */
import type { TeacherClass } from "../../../../contract/classes.ts";

type Seen = Pick<TeacherClass, "state" | "students">;

export type SpokenChange =
  | { readonly is: "joined" | "finished" | "left"; readonly count: number }
  | { readonly is: "state"; readonly state: TeacherClass["state"] };

export function changesToSay(before: Seen, after: Seen): readonly SpokenChange[] {
  const was = new Map(before.students.map((student) => [student.id, student]));
  const is = new Set(after.students.map(({ id }) => id));
  const joined = after.students.filter(({ id }) => !was.has(id)).length;
  const left = before.students.filter(({ id }) => !is.has(id)).length;
  const finished = after.students.filter(
    ({ id, isFinished }) => isFinished && was.get(id)?.isFinished !== true,
  ).length;
  const changes: SpokenChange[] = [];
  if (before.state !== after.state) changes.push({ is: "state", state: after.state });
  if (joined > 0) changes.push({ is: "joined", count: joined });
  if (finished > 0) changes.push({ is: "finished", count: finished });
  if (left > 0) changes.push({ is: "left", count: left });
  return changes;
}

/** A class and its students as teachers see them. */
import { endsAtOf, stateOf } from "../../../graph/classes/class-clock.ts";
import type { AskedVote, ClassRecord } from "../../../graph/classes/class-record.ts";
import { readCode, roleOf } from "../../../graph/classes/class-links.ts";
import type { ClassLine, StudentLine } from "../../../graph/classes/class-shelf.ts";
import type { ClassHead, ClassVote, StudentHead, TeacherClass } from "../../contract/classes.ts";

export interface SeenClass {
  readonly record: ClassRecord;
  readonly students: readonly StudentLine[];
  /** Of whoever asks. */
  readonly secret: string;
  readonly now: number;
}

/** @throws LinkWrongError */
export function toTeacherClass({ record, students, secret, now }: SeenClass): TeacherClass {
  const { id, name, activity, isLocked, clock, createdAt, expiresAt, revealed, same } = record;
  return {
    id,
    name,
    activity,
    code: readCode(record, secret),
    state: stateOf(clock, now),
    isLocked,
    createdAt: toTime(createdAt),
    startedAt: toTimeOrNull(clock.startedAt),
    endsAt: toTimeOrNull(endsAtOf(clock, now)),
    expiresAt: toTime(expiresAt),
    now: toTime(now),
    isOwner: roleOf(record, secret) === "teacher",
    hasCoTeacher: record.coTeacher !== null,
    students: students.map(toStudentHead),
    votes: record.votes.map((vote) => toVote(vote, students)),
    revealed: [...revealed],
    same,
  };
}

export function toClassHead(line: ClassLine, now: number): ClassHead {
  const { id, name, title, clock, createdAt, expiresAt } = line;
  const state = stateOf(clock, now);
  return { id, name, title, state, createdAt: toTime(createdAt), expiresAt: toTime(expiresAt) };
}

export function toStudentHead(line: Omit<StudentLine, "stamp">): StudentHead {
  const { id, alias, isFinished, revision, concepts, propositions, parked } = line;
  return {
    id,
    alias,
    joinedAt: toTime(line.joinedAt),
    changedAt: toTimeOrNull(line.changedAt),
    seenAt: toTime(line.seenAt),
    isFinished,
    revision,
    concepts,
    propositions,
    parked,
    handedBack: line.handedBackCount,
  };
}

export function toVote(vote: AskedVote, students: readonly StudentLine[]): ClassVote {
  const tally = { agree: 0, disagree: 0, unsure: 0 };
  for (const { votes } of students) {
    const choice = votes[vote.id];
    if (choice !== undefined) tally[choice] += 1;
  }
  return { ...vote, tally };
}

export function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function toTimeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : toTime(milliseconds);
}

/** A class as one of its students sees it: their own work, and of the others counts alone. */
import { endsAtOf, isTaking, stateOf } from "../../../graph/classes/class-clock.ts";
import type { ClassRecord } from "../../../graph/classes/class-record.ts";
import type { StudentRecord, StudentSummary } from "../../../graph/classes/student-record.ts";
import type { Activity } from "../../../graph/model/activity.ts";
import type { Given, News } from "../../contract/work.ts";
import type { ClassLook } from "./class-room.ts";
import { toTime, toTimeOrNull, toVote } from "./to-teacher-class.ts";

export interface SeenByStudent {
  readonly record: ClassRecord;
  readonly student: StudentSummary & Pick<StudentRecord, "handedBack">;
  /** Needed where something is revealed or voted on. */
  readonly look: ClassLook | null;
  readonly now: number;
}

export function toNews({ record, student, look, now }: SeenByStudent): News {
  const { clock, expiresAt, activity } = record;
  const state = stateOf(clock, now);
  const isOver = state === "ended" && !isTaking(clock, now);
  return {
    state,
    endsAt: toTimeOrNull(endsAtOf(clock, now)),
    now: toTime(now),
    expiresAt: toTime(expiresAt),
    revision: student.revision,
    isFinished: student.isFinished,
    revealed: record.revealed.map((said) => ({
      ...said,
      students: look?.mapper.whoSay(said.key).length ?? 0,
    })),
    votes: record.votes.map((vote) => ({
      ...toVote(vote, look?.students ?? []),
      yours: student.votes[vote.id] ?? null,
    })),
    handedBack: student.handedBack.map(({ said, comment }) => ({ ...said, comment })),
    // Not while the last saves are taken: they could be made with what stands here.
    mistakes: isOver ? activity.mistakes.map(({ phrase, reason }) => ({ phrase, reason })) : [],
  };
}

/** Without what only teachers see: experts' maps, mistakes, and what counts as the same. */
export function toGiven(activity: Activity): Given {
  const { kind, title, focusQuestion, instructions, minutes, language, start, allows } = activity;
  return { kind, title, focusQuestion, instructions, minutes, language, start, allows };
}

/** A class as it begins. */
import type { Activity } from "../model/activity.ts";
import { createClock } from "./class-clock.ts";
import type { ClassRecord } from "./class-record.ts";
import { createClassKey, createSecret, keepSecret, sealText } from "./class-secrets.ts";
import { hashJoinCode } from "./join-code.ts";

export interface NewClass {
  readonly id: string;
  readonly owner: string;
  readonly activity: Activity;
  readonly activityId: string | null;
  readonly name: string;
  readonly retentionDays: number;
  readonly code: string;
}

export interface CreatedClass {
  readonly record: ClassRecord;
  /** The teacher's; nothing kept tells it. */
  readonly secret: string;
}

const DAY_MS = 86_400_000;

export function createClass({ code, ...given }: NewClass, now: number): CreatedClass {
  const { id, activity, retentionDays } = given;
  const secret = createSecret();
  const classKey = createClassKey();
  const record: ClassRecord = {
    version: 1,
    ...given,
    title: activity.title,
    createdAt: now,
    stamp: 1,
    expiresAt: now + retentionDays * DAY_MS,
    isDeleted: false,
    clock: createClock(activity.minutes),
    isLocked: false,
    code: { hash: hashJoinCode(code), sealed: sealText(classKey, code) },
    teacher: keepSecret({ classId: id, secret }, classKey),
    coTeacher: null,
    joined: 0,
    votes: [],
    revealed: [],
    same: { concepts: [], phrases: [] },
  };
  return { record, secret };
}

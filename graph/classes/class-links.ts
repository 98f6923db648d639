/** Who has which link to a class, and what becomes of its links and its code. What it throws, it throws before any change. */
import type { ClassRecord } from "./class-record.ts";
import {
  isSecretOf,
  keepSecret,
  openClassKey,
  openText,
  sealText,
  type KeptSecret,
} from "./class-secrets.ts";
import { LinkWrongError } from "./errors.ts";
import { hashJoinCode } from "./join-code.ts";

/** `teacher` has the first link, `coTeacher` the second. */
export type TeacherRole = "teacher" | "coTeacher";

/** @throws LinkWrongError */
export function roleOf(record: ClassRecord, secret: string): TeacherRole {
  const given = { classId: record.id, secret };
  if (isSecretOf(record.teacher, given)) return "teacher";
  if (record.coTeacher !== null && isSecretOf(record.coTeacher, given)) return "coTeacher";
  throw new LinkWrongError();
}

/** @throws LinkWrongError */
export function readCode(record: ClassRecord, secret: string): string {
  return openText(classKeyOf(record, secret), record.code.sealed);
}

/** @throws LinkWrongError */
export function changeCode(record: ClassRecord, secret: string, code: string): ClassRecord {
  const sealed = sealText(classKeyOf(record, secret), code);
  return { ...record, code: { hash: hashJoinCode(code), sealed } };
}

/** The link that was used gets another secret. @throws LinkWrongError */
export function renewLink(record: ClassRecord, secret: string, next: string): ClassRecord {
  const kept = keepFor(record, secret, next);
  return { ...record, [roleOf(record, secret)]: kept };
}

/** @throws LinkWrongError */
export function inviteCoTeacher(record: ClassRecord, secret: string, next: string): ClassRecord {
  return { ...record, coTeacher: keepFor(record, secret, next) };
}

function keepFor(record: ClassRecord, secret: string, next: string): KeptSecret {
  return keepSecret({ classId: record.id, secret: next }, classKeyOf(record, secret));
}

function classKeyOf(record: ClassRecord, secret: string): Buffer {
  const kept = roleOf(record, secret) === "teacher" ? record.teacher : record.coTeacher;
  if (kept === null) throw new LinkWrongError();
  return openClassKey(kept, { classId: record.id, secret });
}

/** Earlier revisions of a student's work, so that growth can be shown. */
import {
  DocumentConflictError,
  DocumentTooLargeError,
  TooManyDocumentsError,
} from "../people/errors.ts";
import { listPast, type PastVersion, pastId } from "../people/past-versions.ts";
import type { PeopleStore } from "../people/people-store.ts";
import type { StudentRecord, StudentSummary } from "./student-record.ts";

export interface StudentPast {
  readonly revision: number;
  /** ISO text. */
  readonly savedAt: string;
  readonly concepts: number;
  readonly propositions: number;
}

type Counts = Pick<StudentSummary, "concepts" | "propositions">;

/** All pasts of one student stand on one shelf. */
export function pastShelf(classId: string, student: string): string {
  return `${classId}.${student}`;
}

/** Where there is no room for a history there is none: what is saved is more than what was. */
export async function keepStudentPast(people: PeopleStore, record: StudentRecord): Promise<void> {
  const { id, classId, revision, map, joinedAt, changedAt, concepts, propositions } = record;
  const owner = pastShelf(classId, id);
  const counts: Counts = { concepts, propositions };
  const summary: PastVersion = {
    of: "student",
    revision,
    savedAt: new Date(changedAt ?? joinedAt).toISOString(),
    bytes: Buffer.byteLength(JSON.stringify(map)),
    summary: counts,
  };
  const draft = { kind: "past", id: pastId(owner, revision), owner, revision: 0 } as const;
  try {
    await people.put({ ...draft, summary, content: { map } });
  } catch (error) {
    const isLeftOut =
      error instanceof DocumentTooLargeError ||
      error instanceof TooManyDocumentsError ||
      error instanceof DocumentConflictError;
    if (!isLeftOut) throw error;
  }
  // The student, or all of the class, may have been deleted meanwhile.
  if ((await people.find("student", id)) === null) await people.eraseShelf("past", owner);
}

/** The first first. */
export async function listStudentPast(
  people: PeopleStore,
  { classId, id }: { readonly classId: string; readonly id: string },
): Promise<StudentPast[]> {
  const versions = await listPast(people, pastShelf(classId, id));
  return versions.map(toStudentPast).toReversed();
}

export function toStudentPast({ revision, savedAt, summary }: PastVersion): StudentPast {
  const { concepts, propositions } = summary as Counts;
  return { revision, savedAt, concepts, propositions };
}

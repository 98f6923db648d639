/** Classes and students in what people keep, as records; what must not be lost is changed in one transaction. */
import { DocumentConflictError, DocumentNotFoundError } from "../people/errors.ts";
import type {
  DocumentHead,
  DocumentKind,
  PeopleDocument,
  PeopleStore,
} from "../people/people-store.ts";
import { AtMost } from "./at-most.ts";
import {
  partClass,
  type ClassContent,
  type ClassRecord,
  type ClassSummary,
} from "./class-record.ts";
import { ClassGoneError, WorkGoneError } from "./errors.ts";
import { hashJoinCode } from "./join-code.ts";
import {
  partStudent,
  type StudentContent,
  type StudentRecord,
  type StudentSummary,
} from "./student-record.ts";

/** What is known of a student without reading their map. */
export interface StudentLine extends StudentSummary {
  readonly id: string;
  /** Of the document: changes with whatever changes. */
  readonly stamp: number;
}

export interface ClassLine extends ClassSummary {
  readonly id: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly stamp: number;
}

export interface Changed<Kept, Result> {
  readonly record: Kept;
  readonly result: Result;
}

export interface ChangedStudent<Result> extends Changed<StudentRecord, Result> {
  readonly line: StudentLine;
}

const ALL = 100_000;
const STUDENTS_AT_MOST = 2000;
/** Less than a database has connections. */
const AT_ONCE = 12;

export class ClassShelf {
  readonly people: PeopleStore;
  /** By class: the change that is under way. */
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #students = new AtMost(AT_ONCE);

  constructor(people: PeopleStore) {
    this.people = people;
  }

  async createClass(record: ClassRecord): Promise<void> {
    const { id, owner } = record;
    await this.people.put({ kind: "class", id, owner, revision: 0, ...partClass(record) });
  }

  /** @throws ClassGoneError */
  async readClass(id: string): Promise<ClassRecord> {
    const document = await orGone(this.people.get("class", id), ClassGoneError);
    return notDeleted(toClass(document));
  }

  /** Whether a class is as it was read: its activity, which may be large, need not be read again. */
  async isAsRead({ id, stamp }: Pick<ClassRecord, "id" | "stamp">): Promise<boolean> {
    return (await this.people.find("class", id))?.revision === stamp;
  }

  /**
   * One after the other: sixty who join at once would wait for each other in the database, and all else behind them.
   * @throws ClassGoneError and what `change` throws
   */
  async changeClass<Result>(
    id: string,
    change: (record: ClassRecord) => Changed<ClassRecord, Result>,
  ): Promise<Changed<ClassRecord, Result>> {
    const turn = (this.#turns.get(id) ?? Promise.resolve()).then(() =>
      this.#changeClass(id, change),
    );
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#turns.set(id, settled);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(id) === settled) this.#turns.delete(id);
    }
  }

  async #changeClass<Result>(
    id: string,
    change: (record: ClassRecord) => Changed<ClassRecord, Result>,
  ): Promise<Changed<ClassRecord, Result>> {
    const { head, result } = await orGone(
      this.people.update("class", id, (document) => {
        const changed = change(notDeleted(toClass(document)));
        return { ...partClass(changed.record), result: changed };
      }),
      ClassGoneError,
    );
    if (result === null) throw new ClassGoneError();
    return { ...result, record: { ...result.record, stamp: head.revision } };
  }

  /** Null asks for everybody's. */
  async listClasses(owner: string | null): Promise<readonly ClassLine[]> {
    const heads = await this.people.list({ kind: "class", owner, limit: ALL });
    return heads.map(toClassLine);
  }

  /** False when another class has it. */
  async takeCode(code: string, classId: string): Promise<boolean> {
    const draft = { kind: "code", id: hashJoinCode(code), owner: classId, revision: 0 } as const;
    try {
      await this.people.put({ ...draft, summary: {}, content: {} });
      return true;
    } catch (error) {
      if (error instanceof DocumentConflictError) return false;
      throw error;
    }
  }

  /** The class that a code leads to, or led to before a re-roll that was not finished; null when there is none. */
  async classOfCode(code: string): Promise<string | null> {
    return (await this.people.find("code", hashJoinCode(code)))?.owner ?? null;
  }

  /** Without reading it. */
  async isThere(classId: string): Promise<boolean> {
    const head = await this.people.find("class", classId);
    return head !== null && !(head.summary as ClassSummary).isDeleted;
  }

  async createStudent(record: StudentRecord): Promise<StudentLine> {
    const { id, classId } = record;
    const draft = { kind: "student", id, owner: classId, revision: 0 } as const;
    const document = { ...draft, ...partStudent(record) };
    return toStudentLine(await this.#students.run(() => this.people.put(document)));
  }

  /** Without the map. @throws WorkGoneError */
  async findStudent(classId: string, id: string): Promise<StudentLine> {
    const head = await this.#students.run(() => this.people.find("student", id));
    if (head?.owner !== classId) throw new WorkGoneError();
    return toStudentLine(head);
  }

  /** @throws WorkGoneError */
  async readStudent(classId: string, id: string): Promise<StudentRecord> {
    const reading = this.#students.run(() => this.people.get("student", id));
    const document = await orGone(reading, WorkGoneError);
    return ofClass(classId, toStudent(document));
  }

  /** Null of `change` leaves it as it is. @throws WorkGoneError and what `change` throws */
  async changeStudent<Result>(
    { classId, id }: { readonly classId: string; readonly id: string },
    change: (record: StudentRecord) => Changed<StudentRecord, Result> | null,
  ): Promise<ChangedStudent<Result> | null> {
    const changing = this.#students.run(() =>
      this.people.update("student", id, (document) => {
        const changed = change(ofClass(classId, toStudent(document)));
        return changed && { ...partStudent(changed.record), result: changed };
      }),
    );
    const { head, result } = await orGone(changing, WorkGoneError);
    return result && { ...result, line: toStudentLine(head) };
  }

  /** In the order in which they joined. */
  async listStudents(classId: string): Promise<readonly StudentLine[]> {
    const heads = await this.people.list(studentsOf(classId));
    return heads.map(toStudentLine).toSorted(byJoining);
  }

  async readStudents(classId: string): Promise<readonly StudentRecord[]> {
    const documents = await this.people.readAll(studentsOf(classId));
    return documents.map(toStudent).toSorted(byJoining);
  }
}

function studentsOf(owner: string) {
  return { kind: "student", owner, limit: STUDENTS_AT_MOST } as const;
}

function byJoining(a: StudentSummary, b: StudentSummary): number {
  return a.joinedAt - b.joinedAt || a.alias.animal - b.alias.animal;
}

function toClass(document: PeopleDocument): ClassRecord {
  return { ...toClassLine(document), ...(document.content as ClassContent) };
}

function toClassLine({ id, owner, createdAt, revision, summary }: DocumentHead): ClassLine {
  const own = { id, owner, createdAt: Date.parse(createdAt), stamp: revision };
  return { ...(summary as ClassSummary), ...own };
}

function toStudent({ id, owner, summary, content }: PeopleDocument): StudentRecord {
  return {
    ...(summary as StudentSummary),
    ...(content as StudentContent),
    id,
    classId: owner,
  };
}

function toStudentLine({ id, revision, summary }: DocumentHead): StudentLine {
  return { ...(summary as StudentSummary), id, stamp: revision };
}

function notDeleted(record: ClassRecord): ClassRecord {
  if (record.isDeleted) throw new ClassGoneError();
  return record;
}

function ofClass(classId: string, record: StudentRecord): StudentRecord {
  if (record.classId !== classId) throw new WorkGoneError();
  return record;
}

async function orGone<T>(work: Promise<T>, Gone: new () => Error): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isGone(error) ? new Gone() : error;
  }
}

function isGone(error: unknown): boolean {
  const kinds: readonly DocumentKind[] = ["class", "student"];
  return error instanceof DocumentNotFoundError && kinds.includes(error.data.kind);
}

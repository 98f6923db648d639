/** What teachers ask for. Whoever has one of a class's secrets may ask; two of them may click at once. */
import { AtMost } from "../../../graph/classes/at-most.ts";
import type { ClassMap } from "../../../graph/classes/class-map.ts";
import { roleOf } from "../../../graph/classes/class-links.ts";
import type { ClassRecord } from "../../../graph/classes/class-record.ts";
import { createClass } from "../../../graph/classes/create-class.ts";
import { eraseClass } from "../../../graph/classes/erase-class.ts";
import { LinkWrongError } from "../../../graph/classes/errors.ts";
import { createJoinCode } from "../../../graph/classes/join-code.ts";
import { listStudentPast, pastShelf, toStudentPast } from "../../../graph/classes/student-past.ts";
import type { StudentRecord } from "../../../graph/classes/student-record.ts";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { readPast } from "../../../graph/people/past-versions.ts";
import type {
  ActionAnswer,
  ClassAction,
  ClassHead,
  createClassSchema,
  CreatedClass,
  StudentWork,
  TeacherClass,
  Works,
} from "../../contract/classes.ts";
import type { PastMap } from "../../contract/maps.ts";
import type { z } from "zod";
import { createShortId } from "../create-short-id.ts";
import { ActOnClass } from "./act-on-class.ts";
import type { ClassRooms } from "./class-rooms.ts";
import type { Guesses } from "./guesses.ts";
import { toClassHead, toStudentHead, toTeacherClass } from "./to-teacher-class.ts";

export interface TeacherPass {
  readonly id: string;
  readonly secret: string;
  readonly address: string;
}

/** So old may what is shown be. */
const FRESH_MS = 1000;
/** Histories that are read at once. */
const AT_ONCE = 8;

export class TeacherDesk {
  readonly #rooms: ClassRooms;
  readonly #guesses: Guesses;
  readonly #actions: ActOnClass;

  constructor(rooms: ClassRooms, guesses: Guesses) {
    this.#rooms = rooms;
    this.#guesses = guesses;
    this.#actions = new ActOnClass(rooms);
  }

  async create(owner: string, given: z.output<typeof createClassSchema>): Promise<CreatedClass> {
    const { shelf, now } = this.#rooms;
    const id = createShortId();
    let code = createJoinCode();
    while (!(await shelf.takeCode(code, id))) code = createJoinCode();
    const { record, secret } = createClass({ ...given, id, owner, code }, now());
    try {
      await shelf.createClass(record);
    } catch (error) {
      await shelf.people.eraseShelf("code", id);
      throw error;
    }
    return { id, secret, code };
  }

  /** Null asks for everybody's. */
  async list(owner: string | null): Promise<ClassHead[]> {
    const lines = await this.#rooms.shelf.listClasses(owner);
    const now = this.#rooms.now();
    return lines.filter(({ isDeleted }) => !isDeleted).map((line) => toClassHead(line, now));
  }

  /** @throws ClassGoneError @throws LinkWrongError @throws WebError after too many wrong ones */
  async expectTeacher({ id, secret, address }: TeacherPass): Promise<ClassRecord> {
    const record = await this.#rooms.of(id).record(0);
    try {
      roleOf(record, secret);
    } catch (error) {
      if (error instanceof LinkWrongError) this.#guesses.wrongLink(id, address);
      throw error;
    }
    return record;
  }

  async read(pass: TeacherPass): Promise<TeacherClass> {
    await this.expectTeacher(pass);
    return this.#show(pass.id, pass.secret, FRESH_MS);
  }

  async act(pass: TeacherPass, action: ClassAction): Promise<ActionAnswer> {
    const { id } = pass;
    await this.expectTeacher(pass);
    const given = await this.#actions.act(pass, action);
    const { secret = pass.secret, ...answer } = given;
    const isNew = secret !== pass.secret;
    // An invitation is a second link: whoever sent it still has their own.
    const own = action.do === "renewLink" ? secret : pass.secret;
    const shown = await this.#show(id, own, 0);
    this.#rooms.changed(id, "teacher");
    return {
      class: shown,
      ...(isNew && { secret }),
      ...answer,
    };
  }

  async map(pass: TeacherPass): Promise<ClassMap> {
    await this.expectTeacher(pass);
    const room = this.#rooms.of(pass.id);
    return room.classMap(await room.look(FRESH_MS));
  }

  async works(pass: TeacherPass): Promise<Works> {
    await this.expectTeacher(pass);
    const room = this.#rooms.of(pass.id);
    const look = await room.look(0);
    const records = await this.#rooms.shelf.readStudents(pass.id);
    const few = new AtMost(AT_ONCE);
    return {
      class: toTeacherClass({ ...look, secret: pass.secret, now: this.#rooms.now() }),
      map: room.classMap(look),
      works: await Promise.all(records.map((record) => few.run(() => this.#toWork(record)))),
    };
  }

  async work(pass: TeacherPass, student: string): Promise<StudentWork> {
    await this.expectTeacher(pass);
    return this.#toWork(await this.#rooms.shelf.readStudent(pass.id, student));
  }

  async past(pass: TeacherPass, student: string, revision: number): Promise<PastMap> {
    await this.expectTeacher(pass);
    const { people } = this.#rooms.shelf;
    const version = await readPast(people, pastShelf(pass.id, student), revision);
    return { head: toStudentPast(version), map: (version.content as { map: ConceptMap }).map };
  }

  /** For whoever made it. */
  async isOwnedBy(id: string, owner: string | null): Promise<boolean> {
    return owner !== null && (await this.#rooms.of(id).record(0)).owner === owner;
  }

  /** For good. Whether one may is asked before. */
  async erase(id: string): Promise<void> {
    await eraseClass(this.#rooms.shelf, id);
    this.#rooms.forget(id);
    this.#rooms.changed(id, "teacher");
  }

  async #show(id: string, secret: string, maxAgeMs: number): Promise<TeacherClass> {
    const { record, students } = await this.#rooms.of(id).look(maxAgeMs);
    return toTeacherClass({ record, students, secret, now: this.#rooms.now() });
  }

  async #toWork(record: StudentRecord): Promise<StudentWork> {
    const { people } = this.#rooms.shelf;
    return {
      student: toStudentHead({ ...record, handedBackCount: record.handedBack.length }),
      map: record.map,
      marked: [...record.marked],
      votes: { ...record.votes },
      past: record.past.count === 0 ? [] : await listStudentPast(people, record),
    };
  }
}

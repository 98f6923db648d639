/** Does what a teacher clicked. Each change is one transaction, so that of two at once none is lost. */
import { changeClass, type ClassChange } from "../../../graph/classes/change-class.ts";
import {
  changeCode,
  inviteCoTeacher,
  renewLink,
  roleOf,
} from "../../../graph/classes/class-links.ts";
import type { ClassRecord } from "../../../graph/classes/class-record.ts";
import { createSecret } from "../../../graph/classes/class-secrets.ts";
import { eraseStudent } from "../../../graph/classes/erase-class.ts";
import { handBack } from "../../../graph/classes/hand-back.ts";
import { createJoinCode, hashJoinCode } from "../../../graph/classes/join-code.ts";
import { createResumePhrase, hashResumePhrase } from "../../../graph/classes/resume-phrase.ts";
import type { ClassAction } from "../../contract/classes.ts";
import { createShortId } from "../create-short-id.ts";
import type { ClassRooms } from "./class-rooms.ts";

export interface ActingTeacher {
  readonly id: string;
  readonly secret: string;
}

/** What is told once and never again. */
export interface ToldOnce {
  readonly secret?: string;
  readonly phrase?: string;
}

type HandBack = Extract<ClassAction, { do: "handBack" }>;

export class ActOnClass {
  readonly #rooms: ClassRooms;

  constructor(rooms: ClassRooms) {
    this.#rooms = rooms;
  }

  /** @throws ClassGoneError @throws LinkWrongError @throws WorkGoneError */
  async act(teacher: ActingTeacher, action: ClassAction): Promise<ToldOnce> {
    switch (action.do) {
      case "renewLink":
        return this.#newLink(teacher, renewLink);
      case "inviteCoTeacher":
        return this.#newLink(teacher, inviteCoTeacher);
      case "endCoTeacher":
        await this.#change(teacher, (record) => ({ ...record, coTeacher: null }));
        return {};
      case "reroll":
        await this.#reroll(teacher);
        return {};
      case "remove":
        await this.#remove(teacher.id, action.student);
        return {};
      case "rephrase":
        return this.#rephrase(teacher.id, action.student);
      case "handBack":
        await this.#handBack(teacher.id, action);
        return {};
      default: {
        const change: ClassChange =
          action.do === "ask" ? { ...action, id: createShortId() } : action;
        const now = this.#rooms.now();
        await this.#change(teacher, (record) => changeClass(record, change, now));
        return {};
      }
    }
  }

  async #change(
    { id, secret }: ActingTeacher,
    change: (record: ClassRecord) => ClassRecord,
  ): Promise<void> {
    const { record } = await this.#rooms.shelf.changeClass(id, (kept) => {
      // Again, since the link may have been renewed just now.
      roleOf(kept, secret);
      return { record: change(kept), result: null };
    });
    this.#rooms.of(id).keepRecord(record);
  }

  async #newLink(
    teacher: ActingTeacher,
    change: (record: ClassRecord, secret: string, next: string) => ClassRecord,
  ): Promise<ToldOnce> {
    const secret = createSecret();
    await this.#change(teacher, (record) => change(record, teacher.secret, secret));
    return { secret };
  }

  /** The new code first leads nowhere, then to the class; the old one is then taken out. */
  async #reroll(teacher: ActingTeacher): Promise<void> {
    const { shelf } = this.#rooms;
    let code = createJoinCode();
    while (!(await shelf.takeCode(code, teacher.id))) code = createJoinCode();
    await this.#change(teacher, (record) => changeCode(record, teacher.secret, code));
    const heads = await shelf.people.list({ kind: "code", owner: teacher.id, limit: 50 });
    const kept = hashJoinCode(code);
    for (const { id } of heads) if (id !== kept) await shelf.people.erase("code", id);
  }

  async #remove(classId: string, student: string): Promise<void> {
    const { shelf } = this.#rooms;
    await shelf.findStudent(classId, student);
    await eraseStudent(shelf.people, classId, student);
  }

  async #rephrase(classId: string, student: string): Promise<ToldOnce> {
    const room = this.#rooms.of(classId);
    const { record, students } = await room.look(0);
    const taken = new Set(students.map(({ phrase }) => phrase));
    const made = makePhrase(record, record.activity.language, taken);
    await this.#rooms.shelf.changeStudent({ classId, id: student }, (kept) => ({
      record: { ...kept, phrase: made.hash },
      result: null,
    }));
    return { phrase: made.phrase };
  }

  async #handBack(classId: string, { said, comment, student }: HandBack): Promise<void> {
    const room = this.#rooms.of(classId);
    const { mapper } = await room.look(0);
    const saying = mapper.whoSay(said.key);
    const meant = student === null ? saying : saying.filter((id) => id === student);
    const idsIn: Parameters<typeof handBack>[1]["idsIn"] = (map) => mapper.saysIn(map, said.key);
    for (const id of meant) {
      const changed = await this.#rooms.shelf.changeStudent({ classId, id }, (kept) => {
        const record = handBack(kept, { said, comment, idsIn });
        return record && { record, result: null };
      });
      if (changed !== null) room.keepStudent(changed.line, changed.record);
    }
  }
}

export interface MadePhrase {
  readonly phrase: string;
  readonly hash: string;
}

/** One that nobody in the class has. */
export function makePhrase(
  { id }: Pick<ClassRecord, "id">,
  language: "en" | "id" | "uk",
  taken: ReadonlySet<string>,
): MadePhrase {
  for (;;) {
    const phrase = createResumePhrase(language);
    const hash = hashResumePhrase(id, phrase);
    if (!taken.has(hash)) return { phrase, hash };
  }
}

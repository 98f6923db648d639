/** Lets students in: by the code once, by their phrase on every other device. */
import { aliasOf } from "../../../graph/classes/alias-of.ts";
import { stateOf } from "../../../graph/classes/class-clock.ts";
import type { ClassRecord } from "../../../graph/classes/class-record.ts";
import { eraseStudent } from "../../../graph/classes/erase-class.ts";
import {
  ClassClosedError,
  ClassFullError,
  ClassGoneError,
  ClassLockedError,
  CodeUnknownError,
  PhraseUnknownError,
} from "../../../graph/classes/errors.ts";
import { hashJoinCode, parseJoinCode } from "../../../graph/classes/join-code.ts";
import { hashResumePhrase, tidyResumePhrase } from "../../../graph/classes/resume-phrase.ts";
import { beginWork } from "../../../graph/classes/save-work.ts";
import { MOST_STUDENTS } from "../../contract/classes.ts";
import type { Invitation, Joined } from "../../contract/work.ts";
import { createShortId } from "../create-short-id.ts";
import { makePhrase } from "./act-on-class.ts";
import type { ClassRooms } from "./class-rooms.ts";
import type { Guesses } from "./guesses.ts";
import { createToken, parseToken } from "./student-token.ts";
import { toTime } from "./to-teacher-class.ts";

const FRESH_MS = 1000;
/** The first is forgotten for the last. */
const MOST_DEVICES = 10;

export class JoinDesk {
  readonly #rooms: ClassRooms;
  readonly #guesses: Guesses;

  constructor(rooms: ClassRooms, guesses: Guesses) {
    this.#rooms = rooms;
    this.#guesses = guesses;
  }

  /** @throws CodeUnknownError @throws WebError after too many wrong ones */
  async invitation(code: string, address: string): Promise<Invitation> {
    const record = await this.#classOf(code, address);
    const { activity, clock, isLocked, expiresAt, retentionDays } = record;
    const { title, focusQuestion, kind, minutes, language } = activity;
    return {
      class: record.id,
      title,
      focusQuestion,
      kind,
      minutes,
      language,
      state: stateOf(clock, this.#rooms.now()),
      isLocked,
      expiresAt: toTime(expiresAt),
      retentionDays,
    };
  }

  /** @throws CodeUnknownError @throws ClassLockedError @throws ClassFullError @throws ClassClosedError */
  async join(code: string, language: "en" | "id" | "uk", address: string): Promise<Joined> {
    const { id: classId, activity } = await this.#classOf(code, address);
    const { shelf, now } = this.#rooms;
    const room = this.#rooms.of(classId);
    const { students } = await room.look(FRESH_MS);
    const joined = await this.#takePlace(classId, students.length);
    const taken = new Set(students.map((student) => student.phrase));
    const { phrase, hash } = makePhrase({ id: classId }, language, taken);
    const id = createShortId();
    const token = createToken(classId, id);
    const { device } = parseToken(token);
    const alias = aliasOf(classId, joined);
    const { start } = activity;
    const record = beginWork({ id, classId, alias, device, phrase: hash, start }, now());
    const line = await shelf.createStudent(record);
    await this.#assertStillThere(classId, id);
    room.keepStudent(line, record);
    this.#rooms.changed(classId, "student");
    return { class: classId, student: id, token, alias, phrase };
  }

  /** Also where a class is locked or has ended. @throws CodeUnknownError @throws PhraseUnknownError */
  async joinAgain(code: string, phrase: string, address: string): Promise<Joined> {
    const { id: classId } = await this.#classOf(code, address);
    this.#guesses.assertPhrase(classId, address);
    const hash = hashResumePhrase(classId, phrase);
    const { students } = await this.#rooms.of(classId).look(0);
    const line = students.find((student) => student.phrase === hash);
    if (line === undefined) {
      this.#guesses.wrongPhrase(classId, address);
      throw new PhraseUnknownError();
    }
    const { id, alias } = line;
    const token = createToken(classId, id);
    const { device } = parseToken(token);
    await this.#rooms.shelf.changeStudent({ classId, id }, (kept) => {
      if (kept.phrase !== hash) throw new PhraseUnknownError();
      const devices = [...kept.devices, device].slice(-MOST_DEVICES);
      return { record: { ...kept, devices }, result: null };
    });
    return { class: classId, student: id, token, alias, phrase: tidyResumePhrase(phrase) };
  }

  async #classOf(text: string, address: string): Promise<ClassRecord> {
    this.#guesses.assertCode(address);
    const code = parseJoinCode(text);
    // What can be no code is a slip of the finger, and tells nobody anything.
    if (code === null) throw new CodeUnknownError();
    const record = await this.#find(code);
    if (record !== null) return record;
    this.#guesses.wrongCode(address);
    throw new CodeUnknownError();
  }

  async #find(code: string): Promise<ClassRecord | null> {
    const id = await this.#rooms.shelf.classOfCode(code);
    if (id === null) return null;
    const hash = hashJoinCode(code);
    const isItsCode = (record: ClassRecord) => record.code.hash === hash;
    try {
      const known = await this.#rooms.of(id).record(FRESH_MS);
      if (isItsCode(known)) return known;
      // It may have got this code a moment ago; a stop in the middle of a re-roll leaves one that is not the class's.
      const read = await this.#rooms.of(id).record(0);
      return isItsCode(read) ? read : null;
    } catch (error) {
      if (error instanceof ClassGoneError) return null;
      throw error;
    }
  }

  /** Which one to join they are, from 0, of all who ever did. */
  async #takePlace(classId: string, students: number): Promise<number> {
    const { shelf, now } = this.#rooms;
    const { record, result } = await shelf.changeClass(classId, (kept) => {
      if (stateOf(kept.clock, now()) === "ended") throw new ClassClosedError("ended");
      if (kept.isLocked) throw new ClassLockedError();
      if (students >= MOST_STUDENTS) throw new ClassFullError(MOST_STUDENTS);
      return { record: { ...kept, joined: kept.joined + 1 }, result: kept.joined };
    });
    this.#rooms.of(classId).keepRecord(record);
    return result;
  }

  /** Somebody may have deleted the class meanwhile. */
  async #assertStillThere(classId: string, student: string): Promise<void> {
    const { shelf } = this.#rooms;
    if (await shelf.isThere(classId)) return;
    await eraseStudent(shelf.people, classId, student);
    throw new ClassGoneError();
  }
}

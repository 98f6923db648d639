/** What students ask for: they see their own work, and of the others counts alone. */
import { isTaking, stateOf } from "../../../graph/classes/class-clock.ts";
import type { ClassRecord } from "../../../graph/classes/class-record.ts";
import type { StudentLine } from "../../../graph/classes/class-shelf.ts";
import { ClassClosedError, WorkGoneError } from "../../../graph/classes/errors.ts";
import { saveWork, type SavedWork } from "../../../graph/classes/save-work.ts";
import { keepStudentPast } from "../../../graph/classes/student-past.ts";
import type {
  StudentRecord,
  StudentSummary,
  VoteChoice,
} from "../../../graph/classes/student-record.ts";
import type { News, OwnWork } from "../../contract/work.ts";
import type { ClassRooms } from "./class-rooms.ts";
import { parseToken, type StudentPass } from "./student-token.ts";
import { toGiven, toNews } from "./to-news.ts";

/** So old may what is known of the class be when a student asks. */
const FRESH_MS = 1000;
const SEEN_EVERY_MS = 30_000;
const MOST_KNOWN = 20_000;
const MOST_HANDED = 2000;

export class StudentDesk {
  readonly #rooms: ClassRooms;
  /** Devices that showed a right token lately: each has a limit of its own, whatever their address. */
  readonly #known = new Set<string>();

  /** What was handed back to a student, as of a revision of their document. */
  readonly #handed = new Map<string, Pick<StudentRecord, "handedBack"> & { stamp: number }>();

  constructor(rooms: ClassRooms) {
    this.#rooms = rooms;
  }

  /** Null for a token that has not been right yet. */
  knownStudent(token: string): string | null {
    try {
      const { classId, id, device } = parseToken(token);
      return this.#known.has(device) ? `${classId}.${id}` : null;
    } catch (error) {
      if (error instanceof WorkGoneError) return null;
      throw error;
    }
  }

  async read(token: string): Promise<OwnWork> {
    const pass = parseToken(token);
    const shown = await this.#rooms.of(pass.classId).record(FRESH_MS);
    const record = await this.#rooms.shelf.readStudent(pass.classId, pass.id);
    expectDevice(record, pass);
    this.#remember(pass);
    return {
      alias: record.alias,
      given: toGiven(shown.activity),
      map: record.map,
      marked: [...record.marked],
      news: await this.#news(shown, record),
    };
  }

  /** Of a student who was not seen for a while, it also says that they are there. */
  async news(token: string): Promise<News> {
    const pass = parseToken(token);
    const { now } = this.#rooms;
    const shown = await this.#rooms.of(pass.classId).record(FRESH_MS);
    const line = await this.#lineOf(pass);
    this.#remember(pass);
    if (now() - line.seenAt > SEEN_EVERY_MS) {
      const record = await this.#change(pass, (kept) => ({ ...kept, seenAt: now() }));
      return this.#news(shown, record);
    }
    return this.#news(shown, { ...line, handedBack: await this.#handedBackTo(pass, line) });
  }

  /** @throws ClassClosedError @throws DocumentConflictError */
  async save(token: string, saved: SavedWork): Promise<News> {
    const pass = parseToken(token);
    const { shelf } = this.#rooms;
    const now = this.#rooms.now();
    const room = this.#rooms.of(pass.classId);
    const shown = await room.record(FRESH_MS);
    const times = { now, startedAt: shown.clock.startedAt };
    let kept: StudentRecord | null = null;
    const changed = await shelf.changeStudent(pass, (record) => {
      expectDevice(record, pass);
      if (!isTaking(shown.clock, now)) throw new ClassClosedError(stateOf(shown.clock, now));
      kept = record;
      const done = saveWork(record, saved, times);
      return done && { record: done.record, result: done.past };
    });
    this.#remember(pass);
    if (changed !== null) {
      room.keepStudent(changed.line, changed.record);
      if (changed.result !== null) await keepStudentPast(shelf.people, changed.result);
      this.#rooms.changed(pass.classId, "student");
    }
    const record = changed?.record ?? kept;
    if (record === null) throw new WorkGoneError();
    return this.#news(shown, record);
  }

  /** Without effect on a vote that is over. */
  async vote(token: string, vote: string, choice: VoteChoice): Promise<News> {
    const pass = parseToken(token);
    const shown = await this.#rooms.of(pass.classId).record(0);
    const isOpen = shown.votes.some((asked) => asked.id === vote && asked.isOpen);
    const record = await this.#change(pass, (kept) => ({
      ...kept,
      seenAt: this.#rooms.now(),
      votes: isOpen ? { ...kept.votes, [vote]: choice } : kept.votes,
    }));
    this.#rooms.changed(pass.classId, "student");
    return this.#news(shown, record);
  }

  /** Their work is read for it once for each time that it changed. */
  async #handedBackTo(
    { classId, id }: StudentPass,
    { handedBackCount, stamp }: StudentLine,
  ): Promise<StudentRecord["handedBack"]> {
    if (handedBackCount === 0) return [];
    const key = `${classId}.${id}`;
    const known = this.#handed.get(key);
    if (known?.stamp === stamp) return known.handedBack;
    const { handedBack } = await this.#rooms.shelf.readStudent(classId, id);
    if (this.#handed.size >= MOST_HANDED) this.#handed.clear();
    this.#handed.set(key, { stamp, handedBack });
    return handedBack;
  }

  /** @throws WorkGoneError */
  async #lineOf(pass: StudentPass): Promise<StudentLine> {
    const { classId, id, device } = pass;
    const known = await this.#rooms.of(classId).line(id, FRESH_MS);
    if (known !== null && known.devices.includes(device)) return known;
    // Whoever has just come, or has another device now, stands in no list yet.
    const line = await this.#rooms.shelf.findStudent(classId, id);
    expectDevice(line, pass);
    return line;
  }

  async #change(
    pass: StudentPass,
    change: (record: StudentRecord) => StudentRecord,
  ): Promise<StudentRecord> {
    const changed = await this.#rooms.shelf.changeStudent(pass, (kept) => {
      expectDevice(kept, pass);
      return { record: change(kept), result: null };
    });
    if (changed === null) throw new WorkGoneError();
    this.#remember(pass);
    this.#rooms.of(pass.classId).keepStudent(changed.line, changed.record);
    return changed.record;
  }

  #remember({ device }: StudentPass): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.add(device);
  }

  async #news(
    record: ClassRecord,
    student: StudentSummary & Pick<StudentRecord, "handedBack">,
  ): Promise<News> {
    const hasCounts = record.revealed.length > 0 || record.votes.length > 0;
    const look = hasCounts ? await this.#rooms.of(record.id).look(FRESH_MS) : null;
    return toNews({ record, student, look, now: this.#rooms.now() });
  }
}

/** @throws WorkGoneError */
function expectDevice({ devices }: StudentSummary, { device }: StudentPass): void {
  if (!devices.includes(device)) throw new WorkGoneError();
}

/**
 * Tells teachers' pages what changes. Nothing of it is kept: for each class that somebody looks at through this server, the
 * store is asked each second or two, so another server may do the writing; and at once after a teacher's click through this
 * one.
 */
import { roleOf } from "../../../graph/classes/class-links.ts";
import { ClassGoneError, LinkWrongError } from "../../../graph/classes/errors.ts";
import { WebError } from "../problem.ts";
import type { ClassLook, ClassRoom } from "./class-room.ts";
import type { ClassRooms } from "./class-rooms.ts";
import type { TeacherStream } from "./teacher-stream.ts";
import { toTeacherClass } from "./to-teacher-class.ts";

interface Watched {
  readonly streams: Set<TeacherStream>;
  timer: NodeJS.Timeout | null;
  isLooking: boolean;
  /** Something changed while it was looking. */
  isDue: boolean;
}

const EVERY_MS = 1000;
/** Of large classes, whose map is long to count and to send. */
const LARGE = { students: 100, everyMs: 2000 };
/** After a click its answer has looked already. */
const JUST_NOW_MS = 100;
/** A look that takes long is not taken more often than one can bear. */
const SHARE = 4;
const MOST_STREAMS = 50;

export class ClassWatch {
  readonly #rooms: ClassRooms;
  readonly #onError: (error: unknown) => void;
  readonly #watched = new Map<string, Watched>();

  constructor(rooms: ClassRooms, onError: (error: unknown) => void) {
    this.#rooms = rooms;
    this.#onError = onError;
    rooms.onChange((classId, by) => {
      if (by === "teacher") this.#hurry(classId);
    });
  }

  /** @throws WebError when too many look at it already */
  add(classId: string, stream: TeacherStream): void {
    const watched = this.#watched.get(classId) ?? createWatched();
    if (watched.streams.size >= MOST_STREAMS)
      throw new WebError(
        429,
        "TOO_MANY_REQUESTS",
        "Too many windows",
        `${MOST_STREAMS} windows look at this class already. Close some that nobody needs.`,
      );
    this.#watched.set(classId, watched);
    watched.streams.add(stream);
    stream.onClose(() => this.#leave(classId, stream));
    this.#hurry(classId);
  }

  close(): void {
    for (const { streams } of this.#watched.values()) for (const stream of streams) stream.end();
  }

  #leave(classId: string, stream: TeacherStream): void {
    const watched = this.#watched.get(classId);
    watched?.streams.delete(stream);
    if (watched === undefined || watched.streams.size > 0) return;
    if (watched.timer !== null) clearTimeout(watched.timer);
    this.#watched.delete(classId);
  }

  #hurry(classId: string): void {
    const watched = this.#watched.get(classId);
    if (watched === undefined) return;
    if (watched.isLooking) watched.isDue = true;
    else this.#schedule(classId, watched, 0);
  }

  #schedule(classId: string, watched: Watched, inMs: number): void {
    if (watched.timer !== null) clearTimeout(watched.timer);
    watched.timer = setTimeout(() => void this.#tick(classId, watched), inMs).unref();
  }

  async #tick(classId: string, watched: Watched): Promise<void> {
    watched.isLooking = true;
    watched.isDue = false;
    const started = performance.now();
    const students = await this.#tell(classId, watched);
    watched.isLooking = false;
    if (this.#watched.get(classId) !== watched) return;
    const took = performance.now() - started;
    const every = students > LARGE.students ? LARGE.everyMs : EVERY_MS;
    const pause = Math.max(every - took, took * SHARE);
    this.#schedule(classId, watched, watched.isDue ? 0 : pause);
  }

  /** Says how many students there are, as far as that is known. */
  async #tell(classId: string, { streams }: Watched): Promise<number> {
    const room = this.#rooms.of(classId);
    try {
      const look = await room.look(JUST_NOW_MS);
      for (const stream of streams) this.#tellOne(room, look, stream);
      return look.students.length;
    } catch (error) {
      if (error instanceof ClassGoneError) {
        for (const stream of streams) stream.endWith("gone");
        this.#rooms.forget(classId);
        return 0;
      }
      // The store may not answer; the next look may find it again.
      this.#onError(error);
      return 0;
    }
  }

  #tellOne(room: ClassRoom, look: ClassLook, stream: TeacherStream): void {
    const { record, students } = look;
    try {
      roleOf(record, stream.secret);
    } catch (error) {
      if (!(error instanceof LinkWrongError)) throw error;
      stream.end();
      return;
    }
    const now = this.#rooms.now();
    stream.offerClass(toTeacherClass({ record, students, secret: stream.secret, now }));
    stream.offerMap(room.classMap(look));
  }
}

function createWatched(): Watched {
  return { streams: new Set(), timer: null, isLooking: false, isDue: false };
}

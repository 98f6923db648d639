/** The classes that this server serves now, and who wants to know when one changes. */
import type { ClassShelf } from "../../../graph/classes/class-shelf.ts";
import { ClassRoom } from "./class-room.ts";
import type { EntityNames } from "./entity-names.ts";

export interface ClassRoomsOptions {
  readonly shelf: ClassShelf;
  readonly names: EntityNames;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `teacher`: to be seen at once; `student`: with the next look. */
export type ChangedBy = "teacher" | "student";

const IDLE_MS = 120_000;

export class ClassRooms {
  readonly shelf: ClassShelf;
  readonly now: () => number;
  readonly #names: EntityNames;
  readonly #rooms = new Map<string, { readonly room: ClassRoom; usedAt: number }>();
  #onChange: (classId: string, by: ChangedBy) => void = () => undefined;

  constructor({ shelf, names, now }: ClassRoomsOptions) {
    this.shelf = shelf;
    this.now = now;
    this.#names = names;
  }

  of(id: string): ClassRoom {
    const known = this.#rooms.get(id);
    const usedAt = performance.now();
    if (known !== undefined) {
      known.usedAt = usedAt;
      return known.room;
    }
    this.#dropIdle(usedAt);
    const room = new ClassRoom({ id, shelf: this.shelf, names: this.#names });
    this.#rooms.set(id, { room, usedAt });
    return room;
  }

  forget(id: string): void {
    this.#rooms.delete(id);
  }

  changed(id: string, by: ChangedBy): void {
    this.#onChange(id, by);
  }

  onChange(listener: (classId: string, by: ChangedBy) => void): void {
    this.#onChange = listener;
  }

  #dropIdle(now: number): void {
    for (const [id, { usedAt }] of this.#rooms) if (now - usedAt > IDLE_MS) this.#rooms.delete(id);
  }
}

/** Everything that serves classes, put together. */
import { ClassShelf } from "../../../graph/classes/class-shelf.ts";
import type { PeopleStore } from "../../../graph/people/people-store.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { ClassRooms } from "./class-rooms.ts";
import { ClassWatch } from "./class-watch.ts";
import { EntityNames } from "./entity-names.ts";
import { eraseInTime } from "./erase-in-time.ts";
import { Guesses } from "./guesses.ts";
import { JoinDesk } from "./join-desk.ts";
import { StudentDesk } from "./student-desk.ts";
import { TeacherDesk } from "./teacher-desk.ts";

export interface OpenClassesOptions {
  readonly people: PeopleStore;
  readonly store: GraphStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

export interface OpenClasses {
  readonly teachers: TeacherDesk;
  readonly students: StudentDesk;
  readonly joining: JoinDesk;
  readonly watch: ClassWatch;
  stop(): Promise<void>;
}

export function openClasses({ people, store, now, onError }: OpenClassesOptions): OpenClasses {
  const shelf = new ClassShelf(people);
  const rooms = new ClassRooms({ shelf, names: new EntityNames(store, now), now });
  const guesses = new Guesses(now);
  const erasing = eraseInTime({ shelf, now, onError });
  return {
    teachers: new TeacherDesk(rooms, guesses),
    students: new StudentDesk(rooms),
    joining: new JoinDesk(rooms, guesses),
    watch: new ClassWatch(rooms, onError),
    stop: () => erasing.stop(),
  };
}

/** Deletes a class for good: everything of its students, its code, and at last itself. */
import { DocumentNotFoundError } from "../people/errors.ts";
import type { PeopleStore } from "../people/people-store.ts";
import { AtMost } from "./at-most.ts";
import type { ClassSummary } from "./class-record.ts";
import type { ClassShelf } from "./class-shelf.ts";
import { pastShelf } from "./student-past.ts";

const AT_ONCE = 8;

/**
 * First it is marked, so that everybody who asks is told it is gone, on every server, and what a stop in the middle left is
 * found by {@link eraseExpired}. Without effect where nothing is.
 */
export async function eraseClass(shelf: ClassShelf, id: string): Promise<void> {
  const { people } = shelf;
  const few = new AtMost(AT_ONCE);
  await markDeleted(people, id);
  await people.eraseShelf("code", id);
  // Somebody may just be joining, on another server too: who comes after the second look is taken out by that server.
  for (let look = 0; look < 2; look += 1) {
    const students = await shelf.listStudents(id);
    await Promise.all(
      students.map((student) => few.run(() => eraseStudent(people, id, student.id))),
    );
  }
  await people.eraseShelf("student", id);
  await people.erase("class", id);
}

export async function eraseStudent(
  people: PeopleStore,
  classId: string,
  student: string,
): Promise<void> {
  await people.eraseShelf("past", pastShelf(classId, student));
  await people.erase("student", student);
  await people.eraseShelf("past", pastShelf(classId, student));
}

/** Classes whose time is over, and what is left of those whose deletion began. `now` is in milliseconds since 1970. */
export async function eraseExpired(shelf: ClassShelf, now: number): Promise<number> {
  const lines = await shelf.listClasses(null);
  const over = lines.filter(({ expiresAt, isDeleted }) => isDeleted || expiresAt <= now);
  for (const { id } of over) await eraseClass(shelf, id);
  return over.length;
}

async function markDeleted(people: PeopleStore, id: string): Promise<void> {
  try {
    await people.update("class", id, ({ summary, content }) => ({
      summary: { ...(summary as ClassSummary), isDeleted: true },
      content,
      result: null,
    }));
  } catch (error) {
    if (!(error instanceof DocumentNotFoundError)) throw error;
  }
}

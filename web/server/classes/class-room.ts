/**
 * What this server knows of one class: never more than a second old when it matters, since another server may serve the
 * same class. Only students whose work changed are read again.
 */
import { ClassMapper, type ClassMap } from "../../../graph/classes/class-map.ts";
import type { ClassRecord } from "../../../graph/classes/class-record.ts";
import type { ClassShelf, StudentLine } from "../../../graph/classes/class-shelf.ts";
import { WorkGoneError } from "../../../graph/classes/errors.ts";
import type { StudentRecord } from "../../../graph/classes/student-record.ts";
import type { EntityNames } from "./entity-names.ts";

export interface ClassRoomOptions {
  readonly id: string;
  readonly shelf: ClassShelf;
  readonly names: EntityNames;
}

export interface ClassLook {
  readonly record: ClassRecord;
  readonly students: readonly StudentLine[];
  readonly mapper: ClassMapper;
}

/** Where more than this part of a class changed, all are read in one go. */
const MANY = 0.5;

export class ClassRoom {
  readonly id: string;
  readonly #shelf: ClassShelf;
  readonly #names: EntityNames;
  #record: { readonly record: ClassRecord; readonly at: number } | null = null;
  #look: { readonly look: ClassLook; readonly at: number } | null = null;
  #looking: Promise<ClassLook> | null = null;
  #next: Promise<ClassLook> | null = null;
  #mapper: { readonly mapper: ClassMapper; readonly key: string } | null = null;
  /** Students by what stood in their documents last, also by what this server wrote. */
  readonly #lines = new Map<string, StudentLine>();
  #listedAt = Number.NEGATIVE_INFINITY;
  #listing: Promise<void> | null = null;
  #map: { readonly map: ClassMap; readonly key: string } | null = null;

  constructor({ id, shelf, names }: ClassRoomOptions) {
    this.id = id;
    this.#shelf = shelf;
    this.#names = names;
  }

  /** @throws ClassGoneError */
  async record(maxAgeMs: number): Promise<ClassRecord> {
    if (this.#record !== null && performance.now() - this.#record.at < maxAgeMs)
      return this.#record.record;
    const known = this.#record?.record;
    if (known !== undefined && (await this.#shelf.isAsRead(known))) return this.keepRecord(known);
    return this.keepRecord(await this.#shelf.readClass(this.id));
  }

  /** After this server changed it. What was read before that, and comes later, is passed over. */
  keepRecord(record: ClassRecord): ClassRecord {
    const known = this.#record?.record;
    const last = known !== undefined && known.stamp > record.stamp ? known : record;
    this.#record = { record: last, at: performance.now() };
    return last;
  }

  /** After this server changed a student's work. */
  keepStudent(line: StudentLine, { map, marked }: StudentRecord): void {
    const known = this.#lines.get(line.id);
    if (known === undefined || known.stamp < line.stamp) this.#lines.set(line.id, line);
    this.#mapper?.mapper.take(toPart(line, { map, marked }));
  }

  /**
   * What is known of a student without their map. All are listed for it, once for all who ask; null of one who was not there
   * then.
   */
  async line(student: string, maxAgeMs: number): Promise<StudentLine | null> {
    if (performance.now() - this.#listedAt >= maxAgeMs)
      await (this.#listing ??= this.#list().finally(() => {
        this.#listing = null;
      }));
    return this.#lines.get(student) ?? null;
  }

  /** Asks the store again when what is known is older; 0 asks after this call. @throws ClassGoneError */
  async look(maxAgeMs: number): Promise<ClassLook> {
    if (this.#look !== null && performance.now() - this.#look.at < maxAgeMs)
      return { ...this.#look.look, students: this.#students() };
    if (this.#looking === null) return this.#begin();
    if (maxAgeMs > 0) return this.#looking;
    // The one that is under way may have read what has changed since.
    this.#next ??= this.#looking.then(
      () => this.#begin(),
      () => this.#begin(),
    );
    return this.#next;
  }

  /** Of what is known now. */
  classMap({ mapper, students }: ClassLook): ClassMap {
    const key = `${this.#mapper?.key} ${students.map(({ id, revision }) => `${id}${revision}`).join()}`;
    if (this.#map?.key !== key)
      this.#map = { key, map: mapper.toMap(students.map(({ growth }) => growth)) };
    return this.#map.map;
  }

  #begin(): Promise<ClassLook> {
    this.#next = null;
    const looking = this.#lookAgain().finally(() => {
      if (this.#looking === looking) this.#looking = null;
    });
    this.#looking = looking;
    return looking;
  }

  async #lookAgain(): Promise<ClassLook> {
    const at = performance.now();
    const [record] = await Promise.all([this.record(0), this.#list()]);
    const mapper = await this.#mapperOf(record);
    const students = this.#students();
    await this.#readChanged(students, mapper);
    const look = { record, students, mapper };
    this.#look = { look, at };
    return look;
  }

  async #list(): Promise<void> {
    const at = performance.now();
    this.#keepLines(await this.#shelf.listStudents(this.id));
    this.#listedAt = at;
  }

  #keepLines(found: readonly StudentLine[]): void {
    const ids = new Set(found.map(({ id }) => id));
    for (const id of this.#lines.keys()) if (!ids.has(id)) this.#lines.delete(id);
    for (const line of found) {
      const known = this.#lines.get(line.id);
      if (known === undefined || known.stamp < line.stamp) this.#lines.set(line.id, line);
    }
  }

  #students(): readonly StudentLine[] {
    return [...this.#lines.values()].toSorted(
      (a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1),
    );
  }

  async #readChanged(students: readonly StudentLine[], mapper: ClassMapper): Promise<void> {
    mapper.keepOnly(new Set(students.map(({ id }) => id)));
    const changed = students.filter(({ id, revision }) => (mapper.revisionOf(id) ?? 0) < revision);
    const records =
      changed.length > 1 && changed.length > students.length * MANY
        ? await this.#shelf.readStudents(this.id)
        : await this.#readEach(changed);
    for (const record of records) mapper.take(toPart(record, record));
  }

  async #readEach(students: readonly StudentLine[]): Promise<readonly StudentRecord[]> {
    const read = await Promise.all(
      students.map(({ id }) =>
        this.#shelf.readStudent(this.id, id).catch((error: unknown) => {
          // Taken out just now.
          if (error instanceof WorkGoneError) return [];
          throw error;
        }),
      ),
    );
    return read.flat();
  }

  /** Anew when what counts as the same changed: then everybody is keyed again. */
  async #mapperOf(record: ClassRecord): Promise<ClassMapper> {
    const { version, entities } = await this.#names.read();
    const key = JSON.stringify([version, record.same]);
    if (this.#mapper?.key !== key)
      this.#mapper = { key, mapper: new ClassMapper(record, entities) };
    return this.#mapper.mapper;
  }
}

function toPart(
  { id, revision }: Pick<StudentLine, "id" | "revision">,
  { map, marked }: Pick<StudentRecord, "map" | "marked">,
) {
  return { id, revision, map, markedPhrases: marked.map(({ phrase }) => phrase) };
}

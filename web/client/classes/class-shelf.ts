/**
 * The classes whose secrets this browser knows. They stay here: a secret stands in no path, which servers and proxies log, and
 * goes to the server in a header alone.
 */
const STORED = "atlas-classes";

export interface ShelvedClass {
  readonly secret: string;
  /** To tell them apart in a list, also where the server is away. */
  readonly name: string;
}

type Shelf = Readonly<Record<string, ShelvedClass>>;

export function readShelf(): Shelf {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? "{}");
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter((entry) => isShelved(entry[1])));
  } catch {
    // Storage may be forbidden, or hold what somebody else wrote.
    return {};
  }
}

export function shelveClass(id: string, shelved: ShelvedClass): void {
  const known = readShelf()[id];
  if (known?.secret === shelved.secret && known.name === shelved.name) return;
  write({ ...readShelf(), [id]: shelved });
}

export function unshelveClass(id: string): void {
  const { [id]: _gone, ...others } = readShelf();
  write(others);
}

function write(shelf: Shelf): void {
  try {
    localStorage.setItem(STORED, JSON.stringify(shelf));
  } catch {
    // The link in the teacher's hands opens the class all the same.
  }
}

function isShelved(value: unknown): value is ShelvedClass {
  if (typeof value !== "object" || value === null) return false;
  const { secret, name } = value as Record<string, unknown>;
  return typeof secret === "string" && typeof name === "string";
}

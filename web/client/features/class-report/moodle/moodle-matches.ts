/** Which row of a grading worksheet is which student. The teacher says so, and it stays in this browser. */
const STORED = "atlas-moodle";

/** The student's id by the row's identifier. */
export type Matches = Readonly<Record<string, string>>;

type Stored = Readonly<Record<string, Matches>>;

export function readMatches(classId: string): Matches {
  return readAll()[classId] ?? {};
}

export function keepMatches(classId: string, matches: Matches): void {
  try {
    localStorage.setItem(STORED, JSON.stringify({ ...readAll(), [classId]: matches }));
  } catch {
    // They are then good for this page alone.
  }
}

function readAll(): Stored {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? "{}");
    return typeof stored === "object" && stored !== null ? (stored as Stored) : {};
  } catch {
    return {};
  }
}

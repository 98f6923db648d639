/** Notes as a file that belongs to the reader: JSON, which can be read back in, and Markdown, which anybody can read. Pure. */
import type { Note, NoteKind } from "../../state/note.ts";

const FORMAT = "human-security-atlas-notes";
const VERSION = 1;
const KINDS: readonly NoteKind[] = ["entity", "statement", "work"];
const LONGEST_ID = 200;

/** Why a file is not taken. */
export type NotesFileProblem = "notJson" | "notNotes" | "newer" | "noteWrong";

export class NotesFileError extends Error {
  override readonly name = "NotesFileError";
  readonly problem: NotesFileProblem;
  /** Which note of the file it is about, from 1; 0 where it is about all of it. */
  readonly at: number;

  constructor(problem: NotesFileProblem, at = 0) {
    super(`${problem} ${at}`);
    this.problem = problem;
    this.at = at;
  }
}

export function writeNotesJson(notes: Iterable<Note>): string {
  const file = { format: FORMAT, version: VERSION, notes: [...notes].toSorted(byName) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @throws NotesFileError */
export function readNotesJson(text: string): Note[] {
  const file = parse(text);
  if (!isRecord(file) || file["format"] !== FORMAT || !Array.isArray(file["notes"]))
    throw new NotesFileError("notNotes");
  if (typeof file["version"] !== "number" || file["version"] > VERSION)
    throw new NotesFileError("newer");
  return file["notes"].map((note: unknown, index) => {
    if (!isNote(note)) throw new NotesFileError("noteWrong", index + 1);
    const { id, kind, name, updatedAt } = note;
    return { id, kind, name, text: note.text, updatedAt };
  });
}

export interface MarkdownWords {
  readonly title: string;
  readonly kindOf: (kind: NoteKind) => string;
  readonly momentOf: (moment: string) => string;
}

/** One heading for each note, what it is about below it, then the text as it was written. */
export function writeNotesMarkdown(notes: Iterable<Note>, words: MarkdownWords): string {
  const parts = [...notes].toSorted(byName).map((note) => {
    const about = `*${words.kindOf(note.kind)} \`${note.id}\`, ${words.momentOf(note.updatedAt)}*`;
    return `## ${toLine(note.name)}\n\n${about}\n\n${note.text.trim()}\n`;
  });
  return [`# ${words.title}\n`, ...parts].join("\n");
}

function byName(a: Note, b: Note): number {
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

/** A name is one line, and means nothing to Markdown. */
function toLine(name: string): string {
  return name.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new NotesFileError("notJson");
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isNote(value: unknown): value is Note {
  if (!isRecord(value)) return false;
  const { id, kind, name, text, updatedAt } = value;
  return (
    typeof id === "string" &&
    id !== "" &&
    id.length <= LONGEST_ID &&
    KINDS.some((known) => known === kind) &&
    typeof name === "string" &&
    typeof text === "string" &&
    text.trim() !== "" &&
    typeof updatedAt === "string" &&
    !Number.isNaN(Date.parse(updatedAt))
  );
}

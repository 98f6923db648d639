import { describe, expect, it } from "vitest";
import type { Note } from "../../state/note.ts";
import { NotesFileError, readNotesJson, writeNotesJson, writeNotesMarkdown } from "./notes-file.ts";

const updatedAt = "2026-03-01T09:00:00.000Z";
const notes: readonly Note[] = [
  { id: "tpd", kind: "entity", name: "Директива", text: "Перша\n\n* друга", updatedAt },
  {
    id: "8.2.3-a",
    kind: "statement",
    name: "It *grants* [x]\nmore",
    text: '"q" \\ </b>',
    updatedAt,
  },
  { id: "kaldor-2007", kind: "work", name: "Kaldor 2007", text: "read", updatedAt },
];

describe("a file of notes", () => {
  it("reads back equal as JSON, also with a mark of byte order before it", () => {
    const text = writeNotesJson(notes);
    expect(byId(readNotesJson(text))).toEqual(byId(notes));
    expect(readNotesJson(`\uFEFF${text}`)).toHaveLength(3);
  });

  it("is the same whatever the order of the notes", () => {
    expect(writeNotesJson(notes.toReversed())).toBe(writeNotesJson(notes));
  });

  it("leaves out what no note has", () => {
    const [first] = notes;
    const text = JSON.stringify({
      format: "human-security-atlas-notes",
      version: 1,
      notes: [{ ...first, extra: "<script>" }],
    });
    expect(readNotesJson(text)).toEqual([first]);
  });

  it.each([
    ["cut short", writeNotesJson(notes).slice(0, 100), "notJson", 0],
    ["empty", "", "notJson", 0],
    ["of something else", '{"notes": []}', "notNotes", 0],
    ["null", "null", "notNotes", 0],
    [
      "of a newer version",
      writeNotesJson(notes).replace('"version": 1', '"version": 2'),
      "newer",
      0,
    ],
    [
      "with a note of a kind unknown",
      writeNotesJson(notes).replace('"work"', '"poem"'),
      "noteWrong",
      2,
    ],
    ["with an empty note", writeNotesJson(notes).replace('"read"', '" "'), "noteWrong", 2],
    [
      "with a time that is none",
      writeNotesJson(notes).replaceAll(updatedAt, "soon"),
      "noteWrong",
      1,
    ],
  ])("that is %s is refused, and says why and where", (_, text, problem, at) => {
    expect(() => readNotesJson(text)).toThrow(NotesFileError);
    expect(() => readNotesJson(text)).toThrow(`${problem} ${at}`);
  });

  it("is written as Markdown with a heading for each note, names as they are", () => {
    const text = writeNotesMarkdown(notes, {
      title: "Private notes",
      kindOf: (kind) => kind,
      momentOf: (moment) => moment.slice(0, 10),
    });
    expect(text).toBe(`# Private notes

## It \\*grants\\* \\[x\\] more

*statement \`8.2.3-a\`, 2026-03-01*

"q" \\ </b>

## Kaldor 2007

*work \`kaldor-2007\`, 2026-03-01*

read

## Директива

*entity \`tpd\`, 2026-03-01*

Перша

* друга
`);
  });
});

function byId(list: readonly Note[]): Map<string, Note> {
  return new Map(list.map((note) => [note.id, note]));
}

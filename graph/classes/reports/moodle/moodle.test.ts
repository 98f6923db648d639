import { expect, it } from "vitest";
import { fillSheet, type SheetEntry } from "./fill-sheet.ts";
import { GradingSheetError, readGradingSheet, writeGradingSheet } from "./grading-sheet.ts";
import { findColumns } from "./sheet-columns.ts";

const ENGLISH = [
  'Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"',
  '"Participant 101","Olena Kovalenko",olena@example.edu,"No submission",8.50,10.00,Yes,-,"Monday, 2 March 2026, 10:15 AM","<p>Good start, ""Olena""</p>"',
  '"Participant 102","Budi Santoso",budi@example.edu,"No submission",,10.00,Yes,-,-,',
  "",
].join("\r\n");

const GERMAN = [
  "\uFEFFID;Vollständiger Name;E-Mail-Adresse;Status;Gruppe;Bewertung;Bestwertung;Bewertung kann geändert werden;Zuletzt geändert (Bewertung);Feedback als Kommentar",
  "Teilnehmer/in7;Ada Lovelace;ada@example.edu;Keine Abgabe;A;7,5;100,00;Ja;-;",
].join("\n");

const UKRAINIAN = [
  'Ідентифікатор,"Повне ім’я","Електронна пошта",Статус,Оцінка,"Максимальна оцінка","Коментарі відгуку"',
  '"Учасник 5","Леся Українка",lesia@example.edu,"Не надіслано",,100.00,',
  "",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);
const entry = (given: Partial<SheetEntry> = {}): SheetEntry => ({
  feedback: ["Your map has 7 concepts."],
  share: null,
  ...given,
});

it.each([ENGLISH, GERMAN, UKRAINIAN])("writes back what it read, to the byte", (text) => {
  expect(writeGradingSheet(readGradingSheet(bytes(text)), new Map())).toBe(text);
});

it("finds the columns in English, German and Ukrainian", () => {
  const found = [ENGLISH, GERMAN, UKRAINIAN].map((text) =>
    findColumns(readGradingSheet(bytes(text))),
  );
  expect(found).toEqual([
    { identifier: 0, name: 1, grade: 4, maximum: 5, feedback: 9 },
    { identifier: 0, name: 1, grade: 5, maximum: 6, feedback: 9 },
    { identifier: 0, name: 1, grade: 4, maximum: 5, feedback: 6 },
  ]);
});

it("fills feedback and leaves every grade as it was exported", () => {
  const sheet = readGradingSheet(bytes(ENGLISH));
  const filled = fillSheet(sheet, findColumns(sheet), new Map([[0, entry()]]));
  const again = readGradingSheet(bytes(filled));
  expect(again.rows.map(({ cells }) => cells[4]?.text)).toEqual(["8.50", ""]);
  expect(again.rows[0]?.cells[9]?.text).toBe("<p>Your map has 7 concepts.</p>");
  expect(filled.split("\r\n")[2]).toBe(ENGLISH.split("\r\n")[2]);
});

it("a grade that a teacher asks for is a share of the maximum, with the file's decimal sign", () => {
  const sheet = readGradingSheet(bytes(GERMAN));
  const filled = fillSheet(sheet, findColumns(sheet), new Map([[0, entry({ share: 0.625 })]]));
  expect(filled.split("\n")[1]).toBe(
    "Teilnehmer/in7;Ada Lovelace;ada@example.edu;Keine Abgabe;A;62,50;100,00;Ja;-;<p>Your map has 7 concepts.</p>",
  );
});

it("what a student typed is text in the feedback, never markup", () => {
  const sheet = readGradingSheet(bytes(ENGLISH));
  const feedback = ["<script>alert(1)</script> & more"];
  const filled = fillSheet(sheet, findColumns(sheet), new Map([[1, entry({ feedback })]]));
  expect(filled).toContain("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>");
});

it.each([
  ["nothing", "", "empty", 1],
  ["a head alone", "Identifier,Grade\n", "empty", 1],
  ["an open quotation mark", 'Identifier,Grade\n"Participant 1,2\n', "quote", 2],
])("refuses %s with the place", (_name, text, problem, line) => {
  const refused = (() => {
    try {
      return readGradingSheet(bytes(text));
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(GradingSheetError);
  expect(refused).toMatchObject({ problem, line });
});

it("refuses an encoding that Moodle would not take back", () => {
  expect(() => readGradingSheet(Uint8Array.of(0xce, 0xe5, 0x2c, 0xff))).toThrow("encoding");
});

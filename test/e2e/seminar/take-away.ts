/** After the seminar: what is taken away, and that nothing stays. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import { expectAccessible } from "./expect-accessible.ts";
import { QUESTION, TITLE } from "./make-class.ts";
import type { TeacherDesk } from "./teacher-desk.ts";

/** As Moodle exports it, with a byte order mark and a name in two scripts. */
const WORKSHEET = [
  'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (grade)","Feedback comments"',
  '"Participant 101","Ада Коваль",ada@example.org,"Submitted for grading",,10.00,Yes,-,',
  '"Participant 102","Budi Santoso",budi@example.org,"No submission",7.50,10.00,Yes,-,"Read §8."',
  "",
].join("\r\n");

export interface Expected {
  readonly students: number;
  /** "source,phrase,target" as the CSV file has it. */
  readonly said: string;
}

export async function takeAway(desk: TeacherDesk, { students, said }: Expected): Promise<void> {
  const { page } = desk;
  await desk.press("Report");
  await page.getByRole("heading", { name: QUESTION, level: 1 }).waitFor();
  await page.getByRole("img", { name: /^The class map/ }).waitFor();
  await expectAccessible(page);
  const html = await saveText(desk, "Report (HTML)");
  expect(html).toContain("<svg");
  expect(html).toContain(QUESTION);
  const rows = (await saveText(desk, "Students (CSV)")).trim().split("\r\n");
  expect(rows).toHaveLength(students + 1);
  expect(await saveText(desk, "Propositions (CSV)")).toContain(said);
  const zip = unzipSync(await save(desk, "All maps (CXL)"));
  expect(Object.keys(zip).length).toBeGreaterThanOrEqual(students);
  expect(Object.keys(zip).every((name) => name.endsWith(".cxl"))).toBe(true);
  await fillWorksheet(desk);
  await desk.press("Back to the class");
}

async function fillWorksheet(desk: TeacherDesk): Promise<void> {
  const { page } = desk;
  await desk.press("Fill Moodle’s worksheet");
  await page.getByLabel("Grading worksheet (CSV)").setInputFiles({
    name: "Grades-Seminar.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`\uFEFF${WORKSHEET}`),
  });
  await page.getByLabel("Alias of Ада Коваль").selectOption({ index: 1 });
  await page.getByText("1 row is filled.").waitFor();
  const filled = await saveText(desk, "Save the filled worksheet");
  expect(filled).toMatch(
    /"Participant 101","Ада Коваль",ada@example.org,"Submitted for grading",,/,
  );
  expect(filled).toContain("<p>Your map has concepts: ");
  expect(filled).toContain('"No submission",7.50,10.00,Yes,-,"Read §8."');
}

export async function deleteEverything(desk: TeacherDesk): Promise<void> {
  const { page } = desk;
  await desk.press("More for this class");
  await desk.dialog.getByRole("button", { name: "Delete the class for good" }).click();
  await page.getByText(/are deleted now and cannot be brought back/).waitFor();
  await page.getByRole("button", { name: "Delete the class for good" }).last().click();
  await page.getByRole("heading", { name: "Your classes" }).waitFor();
  expect(await page.getByText("Tuesday, 10:00").count()).toBe(0);
  // The activity stays for next term.
  await page.getByRole("heading", { name: TITLE }).or(page.getByText(TITLE)).first().waitFor();
}

async function save(desk: TeacherDesk, name: string): Promise<Buffer> {
  const coming = desk.page.waitForEvent("download");
  await desk.press(name);
  return readFileSync(await (await coming).path());
}

async function saveText(desk: TeacherDesk, name: string): Promise<string> {
  return (await save(desk, name)).toString("utf8");
}

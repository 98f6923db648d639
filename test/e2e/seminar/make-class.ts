/** From the library through the wizard's four steps to a class that students can join. */
import { expectAccessible } from "./expect-accessible.ts";
import type { TeacherDesk } from "./teacher-desk.ts";

export const READY = "From temporary protection to human security";
export const TITLE = "Tuesday seminar: protection";
export const QUESTION = "What does the directive do for a person’s security?";

/** Gives back the join code. */
export async function makeClass(desk: TeacherDesk): Promise<string> {
  const { page } = desk;
  await page.getByRole("heading", { name: "Ready to use" }).waitFor();
  await page.getByRole("heading", { name: READY }).waitFor();
  await expectAccessible(page);
  await desk.press("New activity");
  await page.getByRole("radio", { name: "A ready activity" }).check();
  await page.getByRole("button", { name: `Start from this: ${READY}` }).waitFor();
  await expectAccessible(page);
  await desk.press(`Start from this: ${READY}`);
  await page.getByText("4 concepts · 2 propositions").waitFor();
  await goTo(desk, /Kind/, "2. Kind");
  await page.getByRole("radio", { name: /^Free map/ }).check();
  await goTo(desk, /Next/, "3. Adjust");
  await goTo(desk, /Next/, "4. Instructions");
  await page.getByLabel("Title", { exact: true }).fill(TITLE);
  await page.getByLabel("Focus question", { exact: true }).fill(QUESTION);
  await page.getByLabel("Minutes", { exact: true }).fill("25");
  await lookAsStudent(desk);
  await desk.press("Save the activity");
  await page.getByText(`“${TITLE}” is saved.`).waitFor();
  await page.getByLabel("Name of the class (only you see it)").fill("Tuesday, 10:00");
  await expectAccessible(page);
  await desk.press("Open a class");
  await page.getByRole("heading", { name: QUESTION }).waitFor();
  const code = await page.getByText(/^[A-Z2-9]{3}\s[A-Z2-9]{3}$/).innerText();
  return code.replace(/\s/g, "");
}

async function goTo({ page }: TeacherDesk, button: RegExp, heading: string): Promise<void> {
  await page.getByRole("button", { name: button }).first().click();
  await page.getByRole("heading", { name: heading }).waitFor();
  await expectAccessible(page);
}

async function lookAsStudent(desk: TeacherDesk): Promise<void> {
  await desk.press("See it as a student");
  await desk.dialog.getByText(QUESTION).waitFor();
  await desk.dialog.getByRole("button", { name: "Close the preview" }).click();
}

/** The middle of the seminar: what is said, shown, asked, handed back and mended. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Sentence } from "../../contracts/class-people.ts";
import { expectAccessible } from "./expect-accessible.ts";
import type { Seminar } from "./come-in.ts";
import type { KeyboardSeat } from "./keyboard-seat.ts";
import type { Seat } from "./seat.ts";

/** The expert says so too. */
const GRANTED: Sentence = ["Temporary Protection Directive", "grants", "Access to education"];
/** The same, as the atlas also calls it. */
const GRANTED_TOO: Sentence = ["TPD", "grants", "access to education"];
export const EARNED: Sentence = ["Right to work", "contributes to", "Economic security"];
export const DENIED: Sentence = ["Right to work", "is no proof of", "Economic security"];
/** As the expert says it, the wrong way round. */
const REVERSED: Sentence = ["Economic security", "contributes to", "Right to work"];
const WAR: Sentence = ["War", "causes", "flight"];
/** Of all, by the end of the first round. */
export const SAID = 14;

export async function draw({ desk, wall, anna, ben, kay, dan, uma }: Seminar): Promise<void> {
  await desk.press("Start");
  await wall.getByRole("main", { name: "Question" }).waitFor();
  await Promise.all([
    sayAll(anna, [GRANTED, EARNED, ["Access to education", "builds", "trust"]]),
    sayWithoutALine(ben),
    sayAll(kay, [GRANTED, REVERSED]),
    sayAll(dan, [DENIED, GRANTED, ["Right to education", "contributes to", "Personal security"]]),
    sayAll(uma, [WAR, EARNED, ["освіта", "дає", "надію"]]),
  ]);
  await anna.press(anna.words.finish);
  await desk.expectFigure("propositions", SAID);
}

async function sayAll(seat: Seat, sentences: readonly Sentence[]): Promise<void> {
  for (const sentence of sentences) await seat.say(...sentence);
}

/** The first reaches the server, the others wait on the phone until the line is back. */
async function sayWithoutALine(seat: Seat): Promise<void> {
  await seat.say(...GRANTED_TOO);
  await seat.isSaved();
  await seat.page.context().setOffline(true);
  await sayAll(seat, [EARNED, WAR]);
  await seat.sees(seat.words.onDevice);
  await seat.page.getByRole("tab", { name: "Map" }).click();
  await seat.page.locator("[data-map-canvas]").getByText("causes").waitFor();
  await seat.page.getByRole("tab", { name: "Sentences" }).click();
  await seat.page.context().setOffline(false);
}

/** Who works and who has finished, what many say; and no alias on the wall. */
export async function lookAround({ desk, wall }: Seminar): Promise<void> {
  const aliases = await desk.aliases();
  expect(aliases).toHaveLength(5);
  await desk.sees(/^1 finished$/);
  await desk.tab("Class map");
  await desk.page.getByRole("img", { name: /^What the class says together/ }).waitFor();
  const agreed = desk.side.getByRole("button", { name: /Access to education/i }).first();
  await expect.poll(() => agreed.innerText()).toMatch(/4\s*$/);
  await expectAccessible(desk.page);
  await desk.page.emulateMedia({ colorScheme: "dark" });
  const [words] = await Promise.all([readWall(wall), expectAccessible(desk.page)]);
  await desk.page.emulateMedia({ colorScheme: "light" });
  for (const alias of aliases) expect(words).not.toMatch(new RegExp(`\\b${alias}\\b`));
}

/** All that it can show. */
async function readWall(wall: Page): Promise<string> {
  const shown: string[] = [];
  for (const view of ["Question", "Class map", "Shown", "Votes", "Looking back", "Join"]) {
    await wall.getByRole("button", { name: view, exact: true }).click();
    shown.push(await wall.getByRole("main", { name: view }).innerText());
  }
  return shown.join("\n");
}

export async function discuss({ desk, wall, anna, ben, kay, dan, uma, all }: Seminar) {
  await desk.choose(DENIED);
  await desk.dialog.getByText("Said by 1 of 5 students").waitFor();
  await desk.act("Reveal to all");
  await desk.act("Ask as a vote");
  await desk.closeDialog();
  await wall.getByRole("button", { name: "Votes", exact: true }).click();
  await Promise.all([
    ...all.map((seat) => seat.seesNote(seat.words.shown, "is no proof of")),
    anna.vote("agree"),
    dan.vote("unsure"),
    ...[ben, kay, uma].map((seat) => seat.vote("disagree")),
  ]);
  await expect
    .poll(() => wall.getByRole("main").innerText())
    .toMatch(/Agree\s+1\s+Disagree\s+3\s+Not sure\s+1/);
  await desk.side.getByRole("button", { name: "Close the vote" }).click();
}

/** The one who had it the wrong way round turns it, and the note goes; meanwhile the others' pages are looked at. */
export async function handBack({ desk, anna, uma, kay }: Seminar): Promise<void> {
  await desk.choose(REVERSED);
  await desk.act("Hand back");
  await desk.dialog.getByLabel("What to think about").fill("Which of the two comes first?");
  await desk.dialog.getByRole("button", { name: "Hand back" }).last().click();
  await desk.closeDialog();
  await Promise.all([
    thinkAgain(kay),
    ...[anna, uma].map(async (seat) => {
      await seat.sees(seat.words.votedBefore);
      await expectAccessible(seat.page);
    }),
  ]);
}

async function thinkAgain(kay: KeyboardSeat): Promise<void> {
  const { page, words } = kay;
  await kay.seesNote(words.thinkAgain, "Which of the two comes first?");
  await kay.turn(REVERSED);
  await kay.row(EARNED).waitFor();
  await page.getByRole("region", { name: words.thinkAgain }).waitFor({ state: "detached" });
}

/** Pictures of a class that goes on, and of a map: what a lecturer sees, what is on the wall, what a student has on a phone. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createActivity, createMap, OWNER, type TeacherLink } from "../contracts/class-people.ts";
import { ask, playStudents } from "../fixtures/play-students.ts";

const QUESTION = "How does temporary protection turn into human security?";
const EXPERT = createMap(
  ["War", "causes", "forced displacement"],
  ["temporary protection", "grants", "right to work"],
  ["right to work", "leads to", "employment"],
  ["Decision 2022/382", "activates", "Temporary Protection Directive"],
  ["residence permit", "precedes", "economic security"],
);
const LINES = [
  "Full-scale Russian invasion of Ukraine | drives out | Persons displaced from Ukraine",
  "Council of the European Union | activated | Temporary Protection Directive",
  "Temporary Protection Directive | protects | Persons displaced from Ukraine",
  "Temporary Protection Directive | grants | Access to education",
  "Temporary Protection Directive | grants | Access to the labour market",
  "Access to education | implements | Right to education",
  "Access to the labour market | implements | Right to work",
  "Right to education | contributes to | Economic security",
  "Right to work | contributes to | Economic security",
  "Human security | includes | Economic security",
];
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export interface Studio {
  readonly browser: Browser;
  readonly address: string;
  readonly keep: (page: Page, name: string) => Promise<void>;
}

export async function takeClassPictures(studio: Studio): Promise<void> {
  const link = await beginClass(studio.address);
  const phone = await open(studio, `/join/${link.code}`, { viewport: PHONE, hasTouch: true });
  await phone.getByRole("button", { name: "Join", exact: true }).click();
  await phone.getByRole("button", { name: "Begin" }).click();
  await ask(studio.address, `/classes/${link.id}/actions`, {
    method: "POST",
    token: link.secret,
    body: { do: "start" },
  });
  await playStudents({ address: studio.address, code: link.code, count: 23 });
  await writeOnPhone(phone);
  await studio.keep(phone, "student-phone");
  const teacher = await open(studio, `/teach/${link.id}#${link.secret}`, { viewport: WIDE });
  await teacher.getByRole("img", { name: /^What the class says together/ }).waitFor();
  await studio.keep(teacher, "teach-class-light");
  const wall = await open(studio, `/project/${link.id}#${link.secret}`, { viewport: WIDE });
  await wall.getByRole("button", { name: "Class map", exact: true }).click();
  await wall.getByRole("img", { name: /^What the class says together/ }).waitFor();
  await studio.keep(wall, "projector");
  const map = await open(studio, "/map", { viewport: WIDE });
  await drawMap(map);
  await studio.keep(map, "map-light");
}

function beginClass(address: string): Promise<TeacherLink> {
  return ask(address, "/classes", {
    method: "POST",
    headers: OWNER,
    body: {
      name: "Tuesday, 10:00",
      activity: createActivity({
        focusQuestion: QUESTION,
        minutes: 25,
        experts: [{ name: "Legal view", map: EXPERT }],
      }),
    },
  });
}

async function open(
  { browser, address }: Studio,
  path: string,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: "light",
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${address}${path}`);
  return page;
}

/** Two sentences said, and the third under way. */
async function writeOnPhone(page: Page): Promise<void> {
  const field = (name: string) => page.getByRole("combobox", { name });
  for (const [source, phrase, target] of [
    ["temporary protection", "grants", "right to work"],
    ["right to work", "leads to", "employment"],
    ["employment", "supports", ""],
  ] as const) {
    await field("From concept").fill(source);
    await field("Linking phrase").fill(phrase);
    await field("To concept").fill(target);
    await field("To concept").press(target === "" ? "Home" : "Enter");
  }
  await page.getByText("2 propositions").waitFor();
}

async function drawMap(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /question/i }).fill(QUESTION);
  await page.keyboard.press("Enter");
  await page.locator("[data-map-canvas]").waitFor();
  await page.getByRole("button", { name: "Add proposition", exact: true }).click();
  for (const line of LINES) {
    await page.getByRole("combobox", { name: "From concept" }).fill(line);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Atlas" }).click();
  await page.getByRole("button", { name: /^Link all \d+ of the same name$/ }).click();
  await page.getByText("Held against the atlas").waitFor();
  await page.getByRole("button", { name: "Tidy: lay the map out anew" }).click();
  await page.waitForTimeout(1500);
  await page.getByRole("button", { name: "Show the whole map" }).click();
  // Nothing selected.
  await page.locator(".react-flow__pane").click({ position: { x: 20, y: 600 } });
}

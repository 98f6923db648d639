/** A class as its teacher holds it, with students who ask over HTTP: room, wall, report. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { createActivity, createMap, OWNER, type TeacherLink } from "../contracts/class-people.ts";
import { ask, joinStudents, playStudents, PlayedStudent } from "../fixtures/play-students.ts";
import type { TeacherClass } from "../../web/contract/classes.ts";
import { expectNoFaults } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
/** A busy machine may take its time. */
const SOON = { timeout: 10_000 };
const QUESTION = "How does temporary protection turn into human security?";
const EXPERT = createMap(
  ["War", "causes", "forced displacement"],
  ["temporary protection", "grants", "right to work"],
  ["Decision 2022/382", "activates", "Temporary Protection Directive"],
);

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

describe.skipIf(chromium === null)("a class, in Chromium", { timeout: 60_000 }, () => {
  const atlas = useAtlas(chromium);

  const begin = (): Promise<TeacherLink> =>
    ask(atlas.address, "/classes", {
      method: "POST",
      headers: OWNER,
      body: {
        name: "Tuesday",
        activity: createActivity({
          focusQuestion: QUESTION,
          minutes: 45,
          experts: [{ name: "Legal view", map: EXPERT }],
        }),
      },
    });
  const see = ({ id, secret }: TeacherLink): Promise<TeacherClass> =>
    ask(atlas.address, `/classes/${id}`, { method: "GET", token: secret });
  const start = ({ id, secret }: TeacherLink): Promise<unknown> =>
    ask(atlas.address, `/classes/${id}/actions`, {
      method: "POST",
      token: secret,
      body: { do: "start" },
    });

  it("students join while the wall counts them, and both windows read one stream", async () => {
    const link = await begin();
    const watched = await atlas.open("/teach");
    const { page } = watched;
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    const streams = () => asked.filter((url) => url.endsWith("/events"));
    await page.goto(`${atlas.address}/teach/${link.id}#${link.secret}`);
    await page.getByText("Only this computer can open the atlas now").waitFor();
    const code = `${link.code.slice(0, 3)} ${link.code.slice(3)}`;
    await page.getByText(code).waitFor();

    const opening = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Project", exact: true }).click();
    const wall = await opening;
    await wall.getByText(code).waitFor();
    await wall.getByRole("img", { name: "QR code" }).waitFor();
    await expectAccessible(wall);
    await joinStudents({ address: atlas.address, code: link.code, count: 3 });
    await wall.getByText("students joined").waitFor();
    await page.getByText("3 students have joined.").waitFor();

    await wall.getByRole("button", { name: "Start mapping" }).click();
    await page.getByRole("button", { name: "Pause" }).waitFor();
    await wall.getByRole("main", { name: "Question" }).waitFor();
    await wall.keyboard.press("ArrowRight");
    await wall.getByRole("main", { name: "Class map" }).waitFor();
    await wall.keyboard.press("b");
    await wall.getByRole("button", { name: "Show the screen again" }).waitFor();
    await wall.keyboard.press("b");

    expect(streams()).toHaveLength(1);
    // A browser sends nothing of what stands after `#`.
    const sent = asked.map((url) => url.replace(/#.*$/, ""));
    expect(sent.filter((url) => url.includes(link.secret))).toEqual([]);
    // The window that reads goes, and the other reads on.
    await page.close();
    await expect.poll(() => streams().length, SOON).toBe(2);
    await PlayedStudent.join({ address: atlas.address, code: link.code });
    await wall.keyboard.press("ArrowLeft");
    await wall.getByText("4", { exact: true }).waitFor();
    expectNoFaults(watched);
  });

  it("what the class says is drawn, shown, asked, handed back and counted as the same", async () => {
    const link = await begin();
    await start(link);
    const seminar = { address: atlas.address, code: link.code, count: 6 };
    const students = await playStudents(seminar);
    const watched = await atlas.open(`/teach/${link.id}#${link.secret}`, { width: 1440 });
    const { page } = watched;
    await page.getByRole("img", { name: /^What the class says together/ }).waitFor();
    const side = page.getByRole("complementary", { name: "What stands out" });
    await side.getByText("Most agreed").waitFor();
    await side.getByText("Decision 2022/382").waitFor();
    await page.getByText(/^\d+ propositions by one student only are hidden/).waitFor();

    await side.getByRole("button", { name: /War causes forced displacement/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Said by 6 of 6 students").waitFor();
    await dialog.getByRole("button", { name: "Reveal to all" }).click();
    await dialog.getByRole("button", { name: "Hide again" }).waitFor();
    await dialog.getByRole("button", { name: "Ask as a vote" }).click();
    await dialog.getByRole("button", { name: "Close the vote" }).waitFor();
    await dialog.getByRole("button", { name: "Hand back" }).click();
    await dialog.getByLabel("What to think about").fill("Always?");
    await dialog.getByRole("button", { name: "Hand back" }).last().click();
    await expect
      .poll(async () => (await students[0]?.news())?.handedBack[0]?.comment, SOON)
      .toBe("Always?");
    const news = await students[0]?.news();
    expect(news?.revealed[0]).toMatchObject({ source: "War", students: 6 });
    const vote = news?.votes[0]?.id ?? "";
    for (const student of students) await student.vote(vote, "agree");
    await page.keyboard.press("Escape");
    await expect.poll(() => side.locator("dl").first().innerText(), SOON).toMatch(/Agree\s+6/);

    await side.getByRole("button", { name: /border control contrasts with/i }).click();
    await dialog.getByRole("button", { name: "Count as the same as" }).click();
    await dialog.getByLabel("This one").selectOption({ label: "contrasts with" });
    await dialog.getByLabel("says the same as").selectOption({ label: "is part of" });
    await dialog.getByRole("button", { name: "Count as the same", exact: true }).click();
    await side.getByText("contrasts with = is part of").waitFor();
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByText("expert only").waitFor();
    await expectAccessible(page);
    expectNoFaults(watched);
  });

  it("a student is looked at, gets another phrase, and is taken out", async () => {
    const link = await begin();
    await start(link);
    await playStudents({ address: atlas.address, code: link.code, count: 3 });
    const watched = await atlas.open(`/teach/${link.id}#${link.secret}`, { scheme: "dark" });
    const { page } = watched;
    await page.getByRole("tab", { name: "Students (3)" }).click();
    await page
      .getByRole("button", { pressed: false })
      .filter({ hasText: "working" })
      .first()
      .click();
    await page.locator("[data-map-canvas]").waitFor();
    await page.getByRole("heading", { name: "In sentences" }).waitFor();
    await page.getByRole("button", { name: "New resume phrase" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "New resume phrase" }).click();
    await page.getByText(/^\p{L}+-\p{L}+-\d{3}$/u).waitFor();
    await page.getByRole("button", { name: "Take out of the class" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Take out of the class" }).click();
    await page.getByRole("tab", { name: "Students (2)" }).waitFor();
    expect((await see(link)).students).toHaveLength(2);
    await expectAccessible(page);
    expectNoFaults(watched);
  });

  it("a report is read, taken away, filled into Moodle's worksheet, and then all is deleted", async () => {
    const link = await begin();
    await start(link);
    await playStudents({ address: atlas.address, code: link.code, count: 3 });
    const watched = await atlas.open(`/teach/${link.id}#${link.secret}`);
    const { page } = watched;
    const save = async (name: string): Promise<Download> => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      return coming;
    };
    await page.getByRole("button", { name: "Report", exact: true }).click();
    await page.getByRole("heading", { name: QUESTION, level: 1 }).waitFor();
    await page
      .getByRole("article")
      .getByRole("img", { name: /^The class map/ })
      .waitFor();
    await expectAccessible(page);
    const html = await textOf(await save("Report (HTML)"));
    expect(html).toContain("<svg");
    expect(html).not.toMatch(/<script|<link|\son\w+=/i);
    expect(await textOf(await save("Students (CSV)"))).toMatch(/^\uFEFFAlias,/);
    expect(await textOf(await save("Propositions (CSV)"))).toContain("War,causes");
    const zip = unzipSync(readFileSync(await (await save("All maps (CXL)")).path()));
    expect(Object.keys(zip)).toHaveLength(4);

    await page.getByRole("button", { name: "Fill Moodle’s worksheet" }).click();
    const sheet =
      'Identifier,"Full name",Grade,"Feedback comments"\r\n"Participant 1",Ada,8.50,\r\n';
    await page
      .getByLabel("Grading worksheet (CSV)")
      .setInputFiles({ name: "grades.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
    await page.getByLabel("Alias of Ada").selectOption({ index: 1 });
    await page.getByText("1 row is filled.").waitFor();
    const filled = await textOf(await save("Save the filled worksheet"));
    expect(filled).toMatch(/^Identifier,"Full name",Grade,"Feedback comments"\r\n/);
    expect(filled).toMatch(/"Participant 1",Ada,8\.50,"?<p>Your map has concepts: /);

    await page.getByRole("button", { name: "Back to the class" }).click();
    await page.getByRole("button", { name: "More for this class" }).click();
    await page.getByRole("button", { name: "Delete the class for good" }).click();
    await page.getByText("the maps of 3 students").waitFor();
    await page.getByRole("button", { name: "Delete the class for good" }).last().click();
    await page.getByRole("heading", { name: "Your classes" }).waitFor();
    await expect(see(link)).rejects.toThrow("CLASS_GONE");
    expect(await page.evaluate("localStorage.getItem('atlas-classes')")).toBe("{}");
    expectNoFaults(watched);
  });
});

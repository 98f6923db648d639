/** axe on every view, with what lies over it, in both themes, at both widths and in all three languages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoFaults, type WatchedPage } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const VIEWS = [
  "/",
  "/entity/tpd",
  "/relation/8.2.3-e",
  "/question/18-what-an-actor-does",
  "/?view=list",
  "/entity/no-such-thing",
  "/?select=eu,un,iom",
  "/entity/tpd?select=work:cpmr-2022",
  "/?panel=paths:eu,hs-food",
  "/?panel=metrics&show=betweenness,community",
  "/?panel=saved",
  "/?panel=reading",
  "/?panel=tour::0",
  "/relation/7.1.1-a?entity=echr&panel=tour:reading-against-the-record:1",
  "/lens/chain",
  "/lens/timeline",
  "/lens/argument",
  "/lens/literature",
  "/lens/figures",
  "/lens/contested",
];
/** Over a view, opened with the palette: what is typed, in each language. */
const DIALOGS = [
  { "en-GB": "Export", "uk-UA": "Експорт", "id-ID": "Ekspor" },
  { "en-GB": "Frozen", "uk-UA": "Заморожений", "id-ID": "Cuplikan beku" },
  { "en-GB": "Attach your", "uk-UA": "Додати свою", "id-ID": "Lampirkan" },
  { "en-GB": "Open a graph", "uk-UA": "Відкрити файл", "id-ID": "Buka berkas" },
  { "en-GB": "private notes", "uk-UA": "приватні нотатки", "id-ID": "Catatan pribadi" },
  { "en-GB": "Keyboard", "uk-UA": "Клавіатурні", "id-ID": "Pintasan" },
] as const;
/** What stands beside the console, and what of the answer is shown. */
const ASK = [
  { side: "library", view: "table" },
  { side: "course", view: "chart" },
  { side: "builder", view: "json" },
  { side: "library", view: "graph" },
] as const;
const LOOKS = [
  { width: 1440, height: 900, scheme: "light", locale: "en-GB", half: 0 },
  { width: 1440, height: 900, scheme: "dark", locale: "uk-UA", half: 1 },
  { width: 390, height: 844, scheme: "light", locale: "id-ID", half: 1 },
  { width: 390, height: 844, scheme: "dark", locale: "uk-UA", half: 0 },
] as const;
/** Two looks for each: light and dark, wide and narrow. All four would take twice as long and have found no more. */
const halfOf = <Item>(items: readonly Item[], half: 0 | 1): readonly Item[] =>
  items.filter((_item, index) => index % 2 === half);

describe.skipIf(chromium === null)("accessibility in Chromium", { timeout: 120_000 }, () => {
  const atlas = useAtlas(chromium);

  describe.each(LOOKS)("$width px, $scheme, $locale", (look) => {
    let watched: WatchedPage;
    beforeAll(async () => {
      watched = await atlas.open("/", look);
    });
    afterAll(() => watched.page.context().close());

    it.each(halfOf(VIEWS, look.half))("finds nothing to mend in %s", async (view) => {
      await watched.page.goto(`${atlas.address}${view}`);
      await watched.page.getByRole("main").waitFor();
      await watched.page.getByRole("heading", { level: 2 }).first().waitFor();
      // What is loaded when it is opened has come, too.
      await watched.page.waitForTimeout(400);
      await expectNothingToMend(watched);
    });

    it.each(halfOf(ASK, look.half))(
      "finds nothing to mend in the console with $side and $view",
      async ({ side, view }) => {
        const { page } = watched;
        const tab = { id: "a", title: null, parameters: {}, question: null, saved: null, view };
        const statement = "MATCH (a:Actor)-[r:ADOPTED]->(i) RETURN a, r, i.name AS name, i.date";
        const kept = { tabs: [{ ...tab, statement }], active: "a", history: [], side };
        await page.goto(`${atlas.address}/api/health`);
        await page.evaluate(
          (text) => localStorage.setItem("atlas-ask", text),
          JSON.stringify(kept),
        );
        await page.goto(`${atlas.address}/ask`);
        await page.locator(".cm-content").focus();
        await page.keyboard.press("Control+Enter");
        await page.getByRole("main").getByRole("tabpanel").nth(1).waitFor();
        if (look.width < 1024)
          await page.getByRole("complementary").getByRole("button").first().click();
        await page.waitForTimeout(900);
        await expectNothingToMend(watched);
      },
    );

    it.each(halfOf(DIALOGS, look.half).map((names) => ({ names, title: names["en-GB"] })))(
      "finds nothing to mend in the dialog “$title”",
      async ({ names }) => {
        const { page } = watched;
        await page.goto(`${atlas.address}/entity/tpd`);
        await page.getByRole("heading", { level: 2 }).first().waitFor();
        await page.keyboard.press("/");
        if (look.width < 1024) await page.getByRole("banner").getByRole("button").first().click();
        await page.getByRole("combobox").first().fill(names[look.locale]);
        await page.getByRole("option").first().waitFor();
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor();
        await expectNothingToMend(watched);
      },
    );
  });
});

async function expectNothingToMend(watched: WatchedPage): Promise<void> {
  const { page } = watched;
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(" ")}`,
    ),
  ).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expectNoFaults(watched);
}

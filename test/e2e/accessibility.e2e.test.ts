/** axe on every view, in both themes and at both widths; one language each, all three in turn. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoFaults, useBrowser } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import { type RunningAtlas, startAtlas } from "./start-atlas.ts";

const chromium = findChromium();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const VIEWS = [
  "/",
  "/entity/tpd",
  "/relation/8.2.3-e",
  "/question/02-receiving-states",
  "/?view=list",
  "/entity/no-such-thing",
];
const LOOKS = [
  { width: 1440, height: 900, scheme: "light", locale: "en-GB" },
  { width: 1440, height: 900, scheme: "dark", locale: "uk-UA" },
  { width: 390, height: 844, scheme: "light", locale: "id-ID" },
  { width: 390, height: 844, scheme: "dark", locale: "en-GB" },
] as const;

describe.skipIf(chromium === null)("accessibility in Chromium", { timeout: 120_000 }, () => {
  const watcher = useBrowser(chromium);
  const data = mkdtempSync(join(tmpdir(), "atlas-axe-"));
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ ATLAS_DATA: data });
  }, 120_000);
  afterAll(async () => {
    await atlas.stop();
    rmSync(data, { recursive: true, force: true });
  });

  describe.each(LOOKS)("$width px, $scheme, $locale", (look) => {
    it.each(VIEWS)("finds nothing to mend in %s", async (view) => {
      const watched = await watcher.open(`${atlas.address}${view}`, look);
      const { page } = watched;
      await page.getByRole("complementary").or(page.getByRole("main")).first().waitFor();
      await page.waitForLoadState("networkidle");
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
      await page.context().close();
    });
  });
});

/** `npm run pictures`: the pictures in the README, from the real page on a store filled for the purpose. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { CHROMIUM_MISSING, findChromium } from "./find-chromium.ts";
import { startAtlas } from "./start-atlas.ts";
import { takeClassPictures } from "./take-class-pictures.ts";

const PICTURES = [
  { name: "whole-atlas-light", path: "/", width: 1440, height: 900, scheme: "light" },
  { name: "entity-dark", path: "/entity/tpd", width: 1440, height: 900, scheme: "dark" },
  {
    name: "paths-light",
    path: "/?panel=paths:eu,hs-food",
    width: 1440,
    height: 900,
    scheme: "light",
  },
  { name: "chain-light", path: "/lens/chain", width: 1440, height: 900, scheme: "light" },
  { name: "timeline-dark", path: "/lens/timeline", width: 1440, height: 900, scheme: "dark" },
  { name: "ask-light", path: "/ask", width: 1440, height: 900, scheme: "light" },
  { name: "phone-light", path: "/entity/tpd", width: 390, height: 844, scheme: "light" },
] as const;

const executablePath = findChromium();
if (executablePath === null) throw new Error(CHROMIUM_MISSING);
const folder = new URL("../../docs/pictures/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), "atlas-pictures-"));
const atlas = await startAtlas({ ATLAS_DATA: data });
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
  ],
});
for (const { name, path, width, height, scheme } of PICTURES) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${atlas.address}${path}`);
  await page.waitForLoadState("networkidle");
  // Software rendering takes a moment for the first frame.
  await page.waitForTimeout(4000);
  if (path === "/ask") await askSomething(page);
  await keep(page, name);
  await context.close();
}
await takeClassPictures({
  browser,
  address: atlas.address,
  async keep(page, name) {
    await page.waitForTimeout(1500);
    await keep(page, name);
  },
});
await browser.close();
await atlas.stop();
rmSync(data, { recursive: true, force: true });

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

async function askSomething(page: Page): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.insertText(
    [
      "// who is hosted where, and on whose word",
      "MATCH (state:Actor)-[r:HOSTS]->(who)",
      "RETURN state, r.status AS status, who, r.section AS section",
      "ORDER BY section",
    ].join("\n"),
  );
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("columnheader", { name: "status" }).waitFor();
  await page.waitForTimeout(1500);
}

/** The reader's own copy, in a real browser, over the atlas of an invented report. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { FastifyInstance } from "fastify";
import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";
import { createApp } from "../../web/server/create-app.ts";
import { expectNoFaults, useBrowser } from "./browser.ts";
import { findChromium } from "./find-chromium.ts";
import {
  type CopyFile,
  lockedCopy,
  pageCopy,
  pdfCopy,
  scannedCopy,
  textCopy,
  wordCopy,
} from "./make-copies.ts";

const chromium = findChromium();
const codebookFolder = fileURLToPath(new URL("../fixtures/grey-point", import.meta.url));
const clientFolder = fileURLToPath(new URL("../../dist/client", import.meta.url));
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const SENTENCE =
  "In 1874 the Harbour Office adopted the Lamp Rules, which gave every skipper the right to a lit channel.";

describe.skipIf(chromium === null)(
  "the reader's own copy in Chromium",
  { timeout: 120_000 },
  () => {
    const watcher = useBrowser(chromium);
    const folder = mkdtempSync(join(tmpdir(), "atlas-reading-"));
    let store: GraphStore;
    let app: FastifyInstance;
    let address = "";
    beforeAll(async () => {
      store = await openStore({ ATLAS_DATA: folder });
      await runIngest(store, { codebookFolder });
      app = await createApp({ store, clientFolder });
      address = await app.listen({ host: "127.0.0.1", port: 0 });
    });
    afterAll(async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("stands at every statement, lights what a sentence says, is searched again for a newer codebook, and is gone at a click", async () => {
      const watched = await watcher.open(`${address}/`);
      const { page } = watched;
      const requests: Request[] = [];
      page.on("request", (request) => requests.push(request));
      await page.getByRole("button", { name: "Read the text" }).click();
      await page.getByRole("button", { name: "Attach your copy" }).click();
      await attach(page, textCopy());
      await page.getByText("28 of 28 sentences found").first().waitFor();
      await page.getByRole("dialog").getByRole("button", { name: "Read the text" }).click();

      const sentence = page.locator('[data-sentence="1.1.2"]');
      const quiet = await page.locator("canvas").first().screenshot();
      await sentence.click();
      await page.getByText("2 statements · 2 relations lit on the canvas").waitFor();
      expect(await sentence.getAttribute("aria-pressed")).toBe("true");
      expect((await page.locator("canvas").first().screenshot()).equals(quiet)).toBe(false);

      await page.getByRole("button", { name: /Skippers may count on a lit channel/ }).click();
      await page.getByRole("button", { name: "Everything behind it" }).click();
      await page.locator("q").filter({ hasText: SENTENCE }).waitFor();

      await page.evaluate(ageStoredCopy);
      await page.goto(`${address}/relation/2.2.1-a`);
      await page.locator("q").filter({ hasText: "formed a benefit society in 1903" }).waitFor();
      await page.getByRole("button", { name: "Show in the text" }).click();
      await expect.poll(() => isInSight(page, "2.2.1")).toBe(true);
      expect(await isInSight(page, "0.1.1")).toBe(false);

      await expectNothingToMend(page);
      await page.getByRole("button", { name: "Your copy …" }).click();
      await expectNothingToMend(page);
      await page.getByRole("button", { name: "Remove the copy" }).click();
      await page.keyboard.press("Escape");
      await page.getByText("Without a copy the text is shown by place").waitFor();
      await page.goto(`${address}/relation/2.2.1-a`);
      await page.getByRole("button", { name: "Show in the text" }).waitFor();
      expect(await page.locator("q").count()).toBe(0);

      const sent = requests.filter((request) => request.method() !== "GET" || request.postData());
      expect(sent.map((request) => request.url())).toEqual([]);
      expect(requests.filter((request) => /benefit|Skippers|lit%20/.test(request.url()))).toEqual(
        [],
      );
      expectNoFaults(watched);
      await page.context().close();
    });

    it("is found whole in every format; a file that cannot be read gets a sentence, and the copy stays", async () => {
      const watched = await watcher.open(`${address}/?panel=reading`);
      const { page } = watched;
      const dialog = page.getByRole("dialog");
      const narrow = await pdfCopy(page.context(), 1);
      const files = [pageCopy(), wordCopy(), narrow, await pdfCopy(page.context(), 2)];
      await page.getByRole("button", { name: "Attach your copy" }).click();
      for (const file of files) {
        await attach(page, file);
        await dialog.getByText(new RegExp(`^${file.name}`)).waitFor();
        const found = await dialog.getByText(/sentences found/).innerText();
        expect([file.name, found]).toEqual([file.name, "28 of 28 sentences found"]);
      }
      expect(await page.title()).not.toBe("run");

      const huge = join(folder, "huge.txt");
      writeFileSync(huge, "");
      truncateSync(huge, 50_000_001);
      const other = "The other harbour had no light, and nobody there asked for one. ".repeat(20);
      const bad: readonly (readonly [CopyFile | string, string])[] = [
        [await scannedCopy(page.context()), "has pictures of pages but no text"],
        [lockedCopy(), "is locked with a password"],
        [{ ...narrow, buffer: narrow.buffer.subarray(0, 900) }, "was not loaded to its end"],
        [{ ...textCopy(), buffer: Buffer.from(other) }, "No sentence of the article was found in"],
        [huge, "is larger than 50 MB"],
      ];
      for (const [file, sentence] of bad) {
        await attach(page, file);
        await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
      }
      const long = "Nothing of this was ever said, as far as anybody remembers. ".repeat(60_000);
      await attach(page, { ...textCopy(), buffer: Buffer.from(long) });
      await page.getByRole("button", { name: "Cancel" }).click();
      expect(await dialog.innerText()).toContain("28 of 28 sentences found");
      expectNoFaults(watched);
      await page.context().close();
    });

    it("is read by keys alone on a phone, and axe finds nothing to mend", async () => {
      const look = { width: 390, height: 844, scheme: "dark", locale: "id-ID" } as const;
      const watched = await watcher.open(`${address}/?panel=reading`, look);
      const { page } = watched;
      await page.locator('[data-sentence="0.1.1"]').focus();
      for (const key of ["ArrowDown", "ArrowDown", "End", "Home", "ArrowDown", "Enter"])
        await page.keyboard.press(key);
      const second = page.locator('[data-sentence="0.1.2"]');
      await expect.poll(() => second.getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
      await expectNothingToMend(page);
      expectNoFaults(watched);
      await page.context().close();
    });
  },
);

async function attach(page: Page, file: CopyFile | string): Promise<void> {
  await page.locator("dialog input[type=file]").setInputFiles(file);
}

async function isInSight(page: Page, id: string): Promise<boolean> {
  return page.locator(`[data-sentence="${id}"]`).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

async function expectNothingToMend(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** As if it had been attached when the codebook was another: nothing found, an older version. */
async function ageStoredCopy(): Promise<void> {
  const open = indexedDB.open("atlas-reading");
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.addEventListener("success", () => resolve(open.result));
  });
  const copies = database.transaction("copies", "readwrite").objectStore("copies");
  const stored = copies.get("copy");
  await new Promise((resolve) => stored.addEventListener("success", resolve));
  const put = copies.put({ ...stored.result, version: "older", quotes: {} }, "copy");
  await new Promise((resolve) => put.addEventListener("success", resolve));
  database.close();
}

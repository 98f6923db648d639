import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { useBrowser } from "./browser.ts";
import { describeExploring } from "./explore.contract.ts";
import { findChromium } from "./find-chromium.ts";

const chromium = findChromium();
const data = mkdtempSync(join(tmpdir(), "atlas-e2e-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe.skipIf(chromium === null)("in Chromium", () => {
  describeExploring("the embedded store", useBrowser(chromium), () => ({ ATLAS_DATA: data }));
});

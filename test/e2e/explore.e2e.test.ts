import { describe } from "vitest";
import { describeExploring } from "./explore.contract.ts";
import { findChromium } from "./find-chromium.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("in Chromium", () => {
  describeExploring("the embedded store", useAtlas(chromium));
});

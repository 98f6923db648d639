import { describe } from "vitest";
import { findChromium } from "./find-chromium.ts";
import { describeJourneys } from "./journeys.contract.ts";
import { useAtlas } from "./use-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("in Chromium", () => {
  describeJourneys("the embedded store", useAtlas(chromium));
});

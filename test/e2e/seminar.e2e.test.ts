import { describe } from "vitest";
import { findChromium } from "./find-chromium.ts";
import { describeSeminar } from "./seminar.contract.ts";
import { useKillableAtlas } from "./seminar/use-killable-atlas.ts";

const chromium = findChromium();

describe.skipIf(chromium === null)("in Chromium", () => {
  describeSeminar("the embedded engine", useKillableAtlas(chromium));
});

/** What a reader must be able to do by key presses alone, from the moment the page is there, whichever store answers. */
import { describe } from "vitest";
import { describeArranging } from "./journeys/arrange-journeys.ts";
import { describeFinding } from "./journeys/find-journeys.ts";
import { describeFollowing } from "./journeys/lens-journeys.ts";
import { describeTaking } from "./journeys/take-journeys.ts";
import type { UsedAtlas } from "./use-atlas.ts";

export function describeJourneys(name: string, atlas: UsedAtlas): void {
  describe(`by keyboard on ${name}`, () => {
    describeFinding(atlas);
    describeFollowing(atlas);
    describeArranging(atlas);
    describeTaking(atlas);
  });
}

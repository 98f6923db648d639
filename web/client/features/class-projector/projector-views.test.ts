import { expect, it } from "vitest";
import { firstView, nextView, PROJECTOR_VIEWS } from "./projector-views.ts";

it("a class is joined, worked in, and looked back at", () => {
  expect((["open", "running", "paused", "ended"] as const).map(firstView)).toEqual([
    "join",
    "work",
    "work",
    "end",
  ]);
});

it("arrows go round through all views and back", () => {
  let view = firstView("open");
  const seen = PROJECTOR_VIEWS.map(() => (view = nextView(view, 1)));
  expect(new Set(seen).size).toBe(PROJECTOR_VIEWS.length);
  expect(view).toBe("join");
  expect(nextView("join", -1)).toBe("end");
});

import { describe, expect, it } from "vitest";
import { createActivity } from "../../../../graph/maps/activities/create-activity.ts";
import { GOAL_LINES, mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import { nameActivityFile, readActivityFile, writeActivityFile } from "./activity-file.ts";

const activity = createActivity({
  kind: "free",
  title: "Хто кого захищає? / v2",
  focusQuestion: "Why?",
  language: "uk",
  start: mapOfLines(GOAL_LINES),
});

describe("an activity's file", () => {
  it("is read as it was written, also with a byte order mark", () => {
    const text = writeActivityFile(activity);
    expect(readActivityFile(text)).toEqual({ activity });
    expect(readActivityFile(`\uFEFF${text}`)).toEqual({ activity });
  });

  it.each([
    { problem: "empty", text: " \n" },
    { problem: "tooLarge", text: "x".repeat(4_000_001) },
    { problem: "notJson", text: '{"format": "human-security' },
    { problem: "notActivity", text: "null" },
    { problem: "notActivity", text: "[1, 2]" },
    { problem: "isMap", text: '{"concepts": [], "phrases": []}' },
    { problem: "isMap", text: '{"format": "human-security-atlas/map", "map": {}}' },
    {
      problem: "tooNew",
      text: '{"format": "human-security-atlas/activity", "version": 2, "activity": {}}',
    },
    { problem: "notActivity", text: '{"format": "human-security-atlas/activity", "version": 1}' },
  ])("that cannot be one is told apart: $problem", ({ text, problem }) => {
    expect(readActivityFile(text)).toEqual({ problem });
  });

  it("has a name that every system takes", () => {
    expect(nameActivityFile(activity)).toBe("Хто-кого-захищає-v2.activity.json");
    expect(nameActivityFile({ title: "?!" })).toBe("activity.activity.json");
  });
});

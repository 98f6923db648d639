import { describe, expect, it } from "vitest";
import { toggleAmong } from "./path-options.ts";

const ALL = ["stated", "contested", "background"];

describe("a choice among a few, where none chosen means any", () => {
  it("begins with all, so that the first click takes one away", () => {
    expect(toggleAmong([], "contested", ALL)).toEqual(["stated", "background"]);
  });

  it("is any again when all are chosen, and when the last is taken away", () => {
    expect(toggleAmong(["stated", "background"], "contested", ALL)).toEqual([]);
    expect(toggleAmong(["stated"], "stated", ALL)).toEqual([]);
  });

  it("keeps the usual order", () => {
    expect(toggleAmong(["background"], "stated", ALL)).toEqual(["stated", "background"]);
  });
});

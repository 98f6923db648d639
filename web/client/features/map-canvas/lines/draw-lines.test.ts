import { describe, expect, it } from "vitest";
import { drawLines, nearestLine, type PlacedNode } from "./draw-lines.ts";

const node = (id: string, x: number, y: number): PlacedNode => ({
  id,
  measured: { width: 100, height: 40 },
  internals: { positionAbsolute: { x: x - 50, y: y - 20 } },
});
const phrase = { id: "p", sources: ["a"], targets: ["b", "c"] };
const NONE = new Set<string>();

describe("the lines of a phrase", () => {
  it("go from border to border, with a head where the phrase leads to", () => {
    const nodes = [node("p", 0, 200), node("a", 0, 0), node("b", 0, 400)];
    const { plain, plainHeads } = drawLines(phrase, nodes, NONE);
    expect(plain).toBe("M0 24L0 176M0 224L0 376");
    expect(plainHeads).toBe("M0 376L-4 366L4 366Z");
  });

  it("are left out where boxes touch, and to what is not on the canvas", () => {
    const { lines } = drawLines(phrase, [node("p", 0, 0), node("a", 0, 30), undefined], NONE);
    expect(lines).toEqual([]);
  });

  it("of cross-links are drawn apart", () => {
    const nodes = [node("p", 0, 200), node("a", 0, 0), node("b", 0, 400), node("c", 300, 200)];
    const { plain, cross, crossHeads } = drawLines(phrase, nodes, new Set(["targets:c"]));
    expect(plain).toBe("M0 24L0 176M0 224L0 376");
    expect(cross).toBe("M54 200L246 200");
    expect(crossHeads).toMatch(/^M246 200L/);
  });

  it("are taken up by pointing near one", () => {
    const nodes = [node("p", 0, 200), node("a", 0, 0), node("b", 0, 400), node("c", 300, 200)];
    const { lines } = drawLines(phrase, nodes, NONE);
    expect(nearestLine(lines, { x: 3, y: 100 })?.end).toBe("a");
    expect(nearestLine(lines, { x: 200, y: 205 })?.end).toBe("c");
  });
});

import { expect, it } from "vitest";
import type { ClassMap, CountedSaid } from "../../../contract/classes.ts";
import { toClassView } from "./class-view.ts";
import { drawArrow, widthOfLine } from "./draw-arrow.ts";
import { drawClass } from "./draw-class.ts";
import { breakText } from "./drawn-text.ts";
import { placeClassMap } from "./place-class-map.ts";

const say = (source: string, phrase: string, target: string, students: number): CountedSaid => ({
  said: { key: `words:${source}\n${phrase}\nwords:${target}`, source, phrase, target },
  students,
});

function mapOf(said: readonly CountedSaid[], more: Partial<ClassMap> = {}): ClassMap {
  const labels = [...new Set(said.flatMap(({ said: each }) => [each.source, each.target]))];
  const concepts = labels.map((label) => ({ key: `words:${label}`, label, students: 3 }));
  const empty = { agreed: [], disputed: [], unsaid: [], beyond: [], mistakes: [], growth: [] };
  return { students: 4, propositions: 9, said: [...said], concepts, ...empty, ...more };
}

const PLAIN = { revealed: new Set<string>(), withSingles: false, besideExpert: false };
const SAID = [say("war", "drives", "exile", 3), say("law", "shapes", "exile", 1)];

it("what one student says is hidden until it is revealed", () => {
  const map = mapOf(SAID);
  expect(toClassView(map, PLAIN)).toMatchObject({ hidden: 1, said: [{ students: 3 }] });
  const revealed = new Set([SAID[1]?.said.key ?? ""]);
  expect(toClassView(map, { ...PLAIN, revealed }).said).toHaveLength(2);
  expect(toClassView(map, { ...PLAIN, withSingles: true })).toMatchObject({ hidden: 0 });
});

it("beside the expert's map each line says who says it", () => {
  const said = [say("a", "x", "b", 3), say("b", "y", "c", 2)];
  const unsaid = [{ said: say("c", "z", "d", 0).said, isJoined: false }];
  const map = mapOf(said, { beyond: said.slice(1), unsaid });
  const view = toClassView(map, { ...PLAIN, besideExpert: true });
  expect(view.said.map(({ look }) => look)).toEqual(["agreed", "beyond", "unsaid"]);
  expect(view.concepts.map(({ label }) => label)).toEqual(["a", "b", "c", "d"]);
});

it("what was placed stays where it is when more is said", async () => {
  const before = await placeClassMap(toClassView(mapOf(SAID.slice(0, 1)), PLAIN), new Map());
  const grown = mapOf([...SAID.slice(0, 1), say("exile", "asks for", "law", 2)]);
  const after = await placeClassMap(toClassView(grown, PLAIN), before);
  for (const [key, place] of before) expect(after.get(key)).toEqual(place);
  expect(after.size).toBe(before.size + 2);
});

it("no two boxes of the drawn map lie on one another", async () => {
  const said = Array.from({ length: 12 }, (_, index) =>
    say(`c${index % 7}`, `phrase ${index}`, `c${(index * 3 + 1) % 8}`, 2),
  );
  const view = toClassView(mapOf(said), PLAIN);
  const { concepts } = drawClass(view, await placeClassMap(view, new Map()));
  const boxes = concepts.map(({ box }) => box);
  const overlaps = boxes.filter((a, index) =>
    boxes
      .slice(index + 1)
      .some(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      ),
  );
  expect(overlaps).toEqual([]);
});

it("a line is one pixel wide and 0.38 for each student, and in a large class never wider than a box", () => {
  expect(widthOfLine(22, 22)).toBeCloseTo(9.36);
  expect(widthOfLine(300, 300)).toBeCloseTo(10.88);
});

it("an arrow begins and ends outside the boxes that it joins", () => {
  const box = { width: 80, height: 30 };
  const ends = { from: { x: 0, y: 0, ...box }, to: { x: 0, y: 200, ...box } };
  const arrow = drawArrow(ends, { x: 0, y: 100 }, 3);
  const numbers = (arrow?.shaft.match(/-?[\d.]+/g) ?? []).map(Number);
  expect(numbers[1]).toBeGreaterThan(15);
  expect(numbers.at(-1)).toBeLessThan(185);
  expect(drawArrow({ from: ends.from, to: ends.from }, { x: 0, y: 0 }, 3)).toBeNull();
});

it("a phrase that stands far aside is the corner of two straight lines", () => {
  const box = { width: 80, height: 30 };
  const ends = { from: { x: 0, y: 0, ...box }, to: { x: 0, y: 200, ...box } };
  expect(drawArrow(ends, { x: -60, y: 100 }, 3)?.shaft).toMatch(/^M[^Q]+Q/);
  expect(drawArrow(ends, { x: -300, y: 60 }, 3)?.shaft).toMatch(/^M[^L]+L-300 60L/);
});

it("long words are broken into lines, and a word too long for a line as well", () => {
  const { lines } = breakText("temporary protection of persons", { font: 15, most: 20 });
  expect(lines).toEqual(["temporary protection", "of persons"]);
  expect(
    breakText("a".repeat(45), { font: 15, most: 20 }).lines.map((line) => line.length),
  ).toEqual([20, 20, 5]);
});

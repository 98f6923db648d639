import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { createAtlasScene, type Scene } from "../../state/scene.ts";
import { guidesOf } from "./guides.ts";

const entities = [
  entityOf("peace", { kind: "Instrument", date: "1648", x: 0, y: 100 }),
  entityOf("war", { kind: "Event", date: "2014", dateEnd: "2022", x: 600, y: 200 }),
  entityOf("answer", { kind: "Instrument", date: "2022", x: 800, y: 300 }),
  entityOf("idea", { x: 300, y: 700 }),
];

function sceneOf(layout: Scene["layout"], given: Partial<Scene> = {}): Scene {
  const relations = [relationOf("r", ["war", "answer"]), relationOf("s", ["answer", "idea"])];
  const scene = createAtlasScene("set", { entities, relations });
  return { ...scene, mode: "free", layout, ...given };
}

describe("guides", () => {
  it("put each year where what is of that year stands", () => {
    const { ticks } = guidesOf(sceneOf("time"));
    const at = (year: number) => ticks.find((tick) => tick.year === year)?.x;
    expect([at(1648), at(2014), at(2022)]).toEqual([0, 600, 800]);
  });

  it("draw a span from where something began to where it ended", () => {
    expect(guidesOf(sceneOf("time")).spans).toEqual([{ id: "war", to: 800 }]);
  });

  it("part what has a date from what has none", () => {
    expect(guidesOf(sceneOf("time")).undated).toBe(500);
  });

  it("are not led astray by what was pinned elsewhere", () => {
    const pinned = sceneOf("time", { pins: new Set(["war"]) });
    const { ticks, spans } = guidesOf(pinned);
    expect(ticks.some(({ year }) => year === 2014)).toBe(false);
    expect(spans).toEqual([]);
  });

  it("set a head over each kind's column", () => {
    const heads = guidesOf(sceneOf("kind")).heads;
    expect(heads.map(({ kind, left, top }) => [kind, left, top])).toEqual([
      ["Instrument", 0, 100],
      ["Event", 600, 200],
      ["Concept", 300, 700],
    ]);
  });

  it("draw a ring for each step from the focus", () => {
    const { rings } = guidesOf(sceneOf("radial", { focus: "war" }));
    expect(rings.map(({ halfWidth }) => Math.round(halfWidth))).toEqual([224, 583]);
  });

  it("are none where a layout needs none", () => {
    const { ticks, heads, rings } = guidesOf(sceneOf("force"));
    expect([ticks, heads, rings]).toEqual([[], [], []]);
  });
});

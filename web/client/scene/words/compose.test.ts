import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { createAtlasScene, type Point, type Scene } from "../../state/scene.ts";
import { INITIAL_VIEW, type View } from "../../state/view.ts";
import { toBaseLooks } from "../looks/base-looks.ts";
import { compose } from "./compose.ts";
import type { Box } from "../placing/box-grid.ts";
import { placeAround } from "../placing/place-around.ts";
import { createProjection } from "../placing/projection.ts";
import { centerOf, toOverlay } from "../looks/overlay.ts";
import type { Region } from "./regions.ts";

const WIDTH = 900;
const HEIGHT = 700;
const SIDE = 8;
const PHONE = { width: 390, height: 370 };

describe("names", () => {
  it.each(["en", "uk"] as const)("never lie over one another: %s", (language) => {
    const { names } = composed(atlas(), {}, { language });
    expect(names.length).toBeGreaterThan(10);
    expect(overlapping(names)).toEqual([]);
  });

  it("are of the most connected where there is no room for all", () => {
    const { names } = composed(atlas());
    expect(names.map(({ id }) => id)).toContain("n0");
    expect(names.length).toBeLessThan(40);
  });

  it("become more the closer the reader comes", () => {
    const far = composed(atlas()).names.length;
    expect(composed(atlas(), {}, { zoom: 2 }).names.length).toBeGreaterThan(far);
  });

  it("are all there in a scene of few, whatever its layout", () => {
    const { names } = composed(ring("force"));
    expect(names.map(({ id }) => id).toSorted()).toEqual([...ring("force").entities.keys()]);
  });

  it("stay where they are when something is pointed at, or give way", () => {
    const before = new Map(composed(atlas()).names.map((name) => [name.id, name]));
    const hovered = "n37";
    const after = composed(atlas(), { hovered });
    const lit = toOverlay(toBaseLooks(input(atlas(), { hovered })), input(atlas(), { hovered }));
    const others = after.names.filter(({ id }) => !lit.nodes.has(id));
    expect(others.length).toBeGreaterThan(5);
    for (const name of others) expect(name).toEqual(before.get(name.id));
    expect([...after.names, after.foremost].map((name) => name?.id)).toContain(hovered);
    expect(overlapping(after.names)).toEqual([]);
  });

  it("in a narrow window rather leave some out than lie over a body or over the edge", () => {
    const { scene, screen } = onPhone();
    const { names } = composed(scene, {}, { screen, width: PHONE.width, height: PHONE.height });
    const bodies = [...screen.values()].map(({ x, y }) => ({
      x: x - 4,
      y: y - 4,
      width: 8,
      height: 8,
    }));
    const beside = names.filter(({ id }) => id !== "n00");
    expect(beside.length).toBeGreaterThan(9);
    expect(overlapping(beside)).toEqual([]);
    for (const name of beside)
      expect(bodies.filter((body) => overlapping([name, body]).length > 0)).toEqual([]);
    expect(beside.filter(({ x, width }) => x < 0 || x + width > PHONE.width)).toEqual([]);
  });

  it("are looked for only in the part that is in sight, where a part is given", () => {
    const window = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    const { names } = composed(atlas(), {}, { zoom: 3, window });
    expect(names.length).toBeGreaterThan(0);
    for (const { at } of names) expect([at.x <= WIDTH, at.y <= HEIGHT]).toEqual([true, true]);
  });

  it("stand clear of the ring of a relation that leads back", () => {
    const scene = looped();
    const { names } = composed(scene);
    const at = scene.positions.get("a") ?? { x: 0, y: 0 };
    const ringBox = { x: at.x + 4, y: at.y - 38, width: 34, height: 34 };
    expect(overlapping([...names, ringBox])).toEqual([]);
  });
});

describe("regions", () => {
  const region = { id: "r", label: "The middle", members: ["n44", "n45", "n54"], fromRatio: 1.2 };

  it("stand for their members when the reader is far out, and not before", () => {
    const near = composed(atlas(), {}, { regions: [region] });
    expect(near.territories).toEqual([]);
    const far = composed(atlas(), {}, { regions: [region], zoom: 0.8 });
    expect(far.territories.map(({ lines }) => lines.join(" "))).toEqual(["THE MIDDLE"]);
    expect(far.names).toEqual([]);
  });

  it("of the atlas are always named, beside its most connected", () => {
    const always = { ...region, fromRatio: 0 };
    const { territories, names } = composed(atlas(), {}, { regions: [always] });
    expect(territories).toHaveLength(1);
    expect(overlapping([...territories, ...names])).toEqual([]);
  });
});

describe("phrases", () => {
  it("are said on the lines of the focus, and nowhere on the whole atlas", () => {
    expect(composed(atlas()).phrases).toEqual([]);
    const { phrases } = composed(ring("around", { mode: "focus", focus: "n00" }));
    expect(phrases.map(({ text }) => text)).toContain("includes");
  });

  it("are said of what is pointed at, in the reader's language", () => {
    const view = { hovered: "rim" };
    const { phrases } = composed(ring("force"), view, { language: "uk" });
    expect(phrases.map(({ text }) => text)).toEqual(["охоплює"]);
  });

  it("are said on each line of a path, which is named alone", () => {
    const lit = { nodes: ["n00", "n01", "n02"], edges: ["n01", "rim"] };
    const { phrases, names, lines } = composed(ring("force"), { lit });
    expect(phrases.map(({ tone }) => tone)).toEqual(["accent", "accent"]);
    expect(names.map(({ id }) => id).toSorted()).toEqual(["n00", "n01", "n02"]);
    expect(lines.map(({ look }) => [look.arrow, look.size])).toEqual([
      [true, 3],
      [true, 3],
    ]);
  });

  it("of a file's own types are said as the file has them", () => {
    const scene = ring("force");
    const own = relationOf("rim", ["n01", "n02"], { type: "co-authored with" });
    const relations = new Map([...scene.relations, ["rim", own]]);
    const { phrases } = composed({ ...scene, relations }, { hovered: "rim" });
    expect(phrases.map(({ text }) => text)).toEqual(["co-authored with"]);
  });
});

interface Given {
  readonly language?: "en" | "uk";
  readonly zoom?: number;
  readonly window?: Box;
  readonly regions?: readonly Region[];
  readonly screen?: ReadonlyMap<string, Point>;
  readonly width?: number;
  readonly height?: number;
}

function composed(scene: Scene, view: Partial<View> = {}, given: Given = {}) {
  const source = input(scene, view, given.language);
  const base = toBaseLooks(source);
  const overlay = toOverlay(base, source);
  const { zoom = 1, window = null, regions = [], screen = scene.positions } = given;
  const { width = WIDTH, height = HEIGHT } = given;
  const places = { screen, zoom, bodyScale: 0.7, width, height };
  const whole = { scene, base, regions, language: source.language, window, measure, ...places };
  const hovered = source.view.hovered;
  return compose(whole, { overlay, hovered, center: centerOf(source) });
}

function input(scene: Scene, view: Partial<View> = {}, language: "en" | "uk" = "en") {
  return { scene, view: { ...INITIAL_VIEW, ...view }, scheme: "light", language } as const;
}

/** A hundred on a lattice, the first related to most. */
function atlas(): Scene {
  const ids = Array.from({ length: 100 }, (_, index) => `n${index}`);
  const entities = ids.map((id, index) =>
    entityOf(id, {
      labels: { en: `Entity ${index}`, id, uk: `Сутність номер ${index}` },
      x: 60 + (index % 10) * 80,
      y: 60 + Math.floor(index / 10) * 60,
    }),
  );
  const relations = ids.flatMap((id, index) =>
    ids
      .slice(index + 1, index + 1 + Math.floor(60 / (index + 1)))
      .map((other) => relationOf(`${id}-${other}`, [id, other])),
  );
  return createAtlasScene("atlas", { entities, relations });
}

/** One in the middle, the others around it; the rim joins two of them. */
function ring(layout: Scene["layout"], given: Partial<Scene> = {}): Scene {
  const ids = Array.from({ length: SIDE + 1 }, (_, index) => `n${String(index).padStart(2, "0")}`);
  const entities = ids.map((id, index) => {
    const angle = (index / SIDE) * Math.PI * 2;
    const reach = index === 0 ? 0 : 250;
    return entityOf(id, {
      x: 450 + Math.cos(angle) * reach,
      y: 350 + Math.sin(angle) * reach,
    });
  });
  const spokes = ids.slice(1).map((id) => relationOf(id, ["n00", id]));
  const extra = Array.from({ length: 8 }, (_, index) =>
    relationOf(`x${index}`, [ids[index + 1] ?? "", ids[((index + 3) % SIDE) + 1] ?? ""]),
  );
  const relations = [...spokes, relationOf("rim", ["n01", "n02"]), ...extra];
  const scene = createAtlasScene("set", { entities, relations });
  return { ...scene, mode: "free", layout, ...given };
}

/** A neighborhood with long names, as it lies in the upper half of a phone. */
function onPhone() {
  const ids = Array.from({ length: 15 }, (_, index) => `n${String(index).padStart(2, "0")}`);
  const entities = ids.map((id, index) =>
    entityOf(id, { labels: { en: `Committee of neighbors number ${index}`, id, uk: id } }),
  );
  const relations = ids.slice(1).map((id) => relationOf(id, ["n00", id]));
  const positions = placeAround("n00", entities, relations, new Map());
  const whole = createAtlasScene("entity n00", { entities, relations });
  const scene: Scene = { ...whole, mode: "focus", layout: "around", focus: "n00", positions };
  const insets = { top: 86, right: 12, bottom: 24, left: 12 };
  const lay = { mode: "focus", layout: "around", isRoomy: true } as const;
  const { toScreen } = createProjection(positions.values(), lay, { ...PHONE, insets });
  return { scene, screen: new Map([...positions].map(([id, at]) => [id, toScreen(at)])) };
}

function looped(): Scene {
  const entities = [entityOf("a", { x: 450, y: 350 }), entityOf("b", { x: 300, y: 350 })];
  const relations = [relationOf("loop", ["a", "a"]), relationOf("r", ["b", "a"])];
  return { ...createAtlasScene("set", { entities, relations }), mode: "free", layout: "force" };
}

function overlapping(boxes: readonly Box[]): Box[] {
  return boxes.filter((one, index) =>
    boxes.some(
      (other, place) =>
        place > index &&
        one.x < other.x + other.width - 0.01 &&
        other.x < one.x + one.width - 0.01 &&
        one.y < other.y + other.height - 0.01 &&
        other.y < one.y + one.height - 0.01,
    ),
  );
}

/** Letters half as wide as they are high. */
function measure(font: string, text: string): number {
  return text.length * Number(/(\d+(\.\d+)?)px/.exec(font)?.[1] ?? 14) * 0.5;
}

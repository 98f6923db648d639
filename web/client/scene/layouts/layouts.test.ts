import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { createAtlasScene, type Point, type Scene } from "../../state/scene.ts";
import { PLATE, toLayoutGraph } from "./layout-graph.ts";
import { type ComputedLayout, startLayout } from "./run-layout.ts";

const NAMES = ["force", "radial", "layered", "time", "kind"] as const;
const KINDS = ["Actor", "Instrument", "Need", "Event"] as const;

describe.each(NAMES)("the %s layout", (name) => {
  it("gives the same places whatever order the scene is told in", () => {
    const { entities, relations } = world(40);
    const places = lay(name, sceneOf(entities, relations));
    const other = lay(name, sceneOf(entities.toReversed(), relations.toReversed()));
    expect(other).toEqual(places);
  });

  it("leaves what is pinned exactly where it is", () => {
    const { entities, relations } = world(30);
    const scene = { ...sceneOf(entities, relations), pins: new Set(["n3", "n17"]) };
    const places = lay(name, scene);
    for (const id of scene.pins) expect(places.get(id)).toEqual(scene.positions.get(id));
  });

  it("keeps all on the plate, none on the place of another", () => {
    const { entities, relations } = world(90);
    const places = [...lay(name, sceneOf(entities, relations)).values()];
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(PLATE.width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(PLATE.height + 1);
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(90);
  });

  it.each([0, 1, 2])("can lay out %i entities", (count) => {
    const places = lay(name, sceneOf(world(count).entities, []));
    expect(places.size).toBe(count);
    for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
  });
});

describe("names", () => {
  it.each(["force", "kind", "layered"] as const)("have room where there are few: %s", (name) => {
    const { entities, relations } = world(24);
    const places = [...lay(name, sceneOf(entities, relations)).values()];
    const crowded = places.filter((one) =>
      places.some((other) => one !== other && isNear(one, other, { x: 80, y: 24 })),
    );
    expect(crowded).toEqual([]);
  });
});

describe("by attraction", () => {
  it("what is related stands nearer than what is not", () => {
    const groups = ["a", "b"].map((group) =>
      Array.from({ length: 6 }, (_, index) => entityOf(`${group}${index}`)),
    );
    const relations = groups.flatMap((group) => cliqueOf(group.map(({ id }) => id)));
    const bridge = relationOf("bridge", ["a0", "b0"]);
    const places = lay("force", sceneOf(groups.flat(), [...relations, bridge], {}));
    const within = meanDistance(places, "a", "a");
    expect(meanDistance(places, "a", "b")).toBeGreaterThan(within * 1.5);
  });

  it("moves only what is new when only that may move", () => {
    const { entities, relations } = world(30);
    const before = sceneOf(entities, relations);
    const added = entityOf("new", { x: Number.NaN });
    const positions = new Map(before.positions);
    const scene: Scene = {
      ...sceneOf([...entities, added], [...relations, relationOf("r-new", ["new", "n5"])]),
      positions,
    };
    const places = lay("force", scene, new Set(["new"]));
    for (const [id, place] of positions) expect(places.get(id)).toEqual(place);
    const away = distance(places.get("new"), places.get("n5"));
    expect(away).toBeGreaterThan(20);
    expect(away).toBeLessThan(400);
  });

  it("tells how far it is, from nothing to nearly all, in short steps", () => {
    const { entities, relations } = world(60);
    const graph = toLayoutGraph(sceneOf(entities, relations), { centers: [], movable: null });
    const run = startLayout("force", graph);
    const parts: number[] = [];
    for (let step = run.next(); step.done !== true; step = run.next()) parts.push(step.value);
    expect(parts.length).toBeGreaterThan(20);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe("in rings", () => {
  it("each step from the middle stands farther out", () => {
    const relations = [
      ...["a", "b", "c"].map((id) => relationOf(`m-${id}`, ["middle", id])),
      ...["a", "b", "c"].map((id) => relationOf(`${id}-2`, [id, `${id}2`])),
    ];
    const ids = ["middle", "a", "b", "c", "a2", "b2", "c2"];
    const scene = sceneOf(
      ids.map((id) => entityOf(id)),
      relations,
      { focus: "middle" },
    );
    const places = lay("radial", scene);
    const away = (id: string) => distance(places.get("middle"), places.get(id));
    expect(Math.max(...["a", "b", "c"].map(away))).toBeLessThan(
      Math.min(...["a2", "b2", "c2"].map(away)),
    );
  });
});

describe("in layers", () => {
  it("every relation of a scene without circles leads to the right", () => {
    const relations = [
      ["a", "b"],
      ["b", "c"],
      ["a", "c"],
      ["c", "d"],
      ["x", "d"],
    ].map(([from = "", to = ""]) => relationOf(`${from}${to}`, [from, to]));
    const scene = sceneOf(
      ["a", "b", "c", "d", "x"].map((id) => entityOf(id)),
      relations,
    );
    const places = lay("layered", scene);
    for (const { source, target } of relations)
      expect(places.get(target)?.x).toBeGreaterThan(places.get(source)?.x ?? 0);
  });

  it("relations in a circle do no harm", () => {
    const ids = ["a", "b", "c"];
    const circle = ids.map((id, index) => relationOf(id, [id, ids[(index + 1) % 3] ?? ""]));
    const places = lay(
      "layered",
      sceneOf(
        ids.map((id) => entityOf(id)),
        circle,
      ),
    );
    expect(places.size).toBe(3);
  });
});

describe("by date", () => {
  const dated = [
    entityOf("treaty", { date: "1648" }),
    entityOf("charter", { date: "1945-10-24" }),
    entityOf("war", { date: "2022-02-24" }),
    entityOf("answer", { date: "2022-03-04" }),
    entityOf("idea"),
  ];
  const scene = sceneOf(dated, [relationOf("r", ["idea", "war"])]);

  it("later stands farther to the right", () => {
    const places = lay("time", scene);
    const across = ["treaty", "charter", "war", "answer"].map((id) => places.get(id)?.x ?? 0);
    expect(across).toEqual(across.toSorted((a, b) => a - b));
    expect(new Set(across).size).toBe(4);
  });

  it("what has no date stands below all that has one, under what it is related to", () => {
    const places = lay("time", scene);
    const heights = ["treaty", "charter", "war", "answer"].map((id) => places.get(id)?.y ?? 0);
    expect(places.get("idea")?.y).toBeGreaterThan(Math.max(...heights));
    expect(Math.abs((places.get("idea")?.x ?? 0) - (places.get("war")?.x ?? 0))).toBeLessThan(1);
  });
});

describe("by kind", () => {
  it("each kind has columns of its own", () => {
    const { entities, relations } = world(90);
    const places = lay("kind", sceneOf(entities, relations));
    const ends = KINDS.map((kind) => spanOf(entities, kind, places));
    for (const [index, { left }] of ends.entries())
      expect(left).toBeGreaterThan(ends[index - 1]?.right ?? -Infinity);
  });

  it("where there are few, each kind has a block of its own", () => {
    const { entities, relations } = world(40);
    const places = lay("kind", sceneOf(entities, relations));
    const blocks = KINDS.map((kind) => spanOf(entities, kind, places));
    const meeting = blocks.filter((one) =>
      blocks.some(
        (other) =>
          one !== other &&
          one.left <= other.right &&
          other.left <= one.right &&
          one.top <= other.bottom &&
          other.top <= one.bottom,
      ),
    );
    expect(meeting).toEqual([]);
  });
});

function spanOf(
  entities: readonly EntitySummary[],
  kind: string,
  places: ReadonlyMap<string, Point>,
) {
  const own = entities
    .filter((entity) => entity.kind === kind)
    .map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const xs = own.map(({ x }) => x);
  const ys = own.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { left, right, top: Math.min(...ys), bottom: Math.max(...ys) };
}

function lay(name: ComputedLayout, scene: Scene, movable: ReadonlySet<string> | null = null) {
  const graph = toLayoutGraph(scene, { centers: [], movable });
  const run = startLayout(name, graph);
  let step = run.next();
  while (step.done !== true) step = run.next();
  const places = step.value;
  return new Map(graph.nodes.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

function sceneOf(
  entities: readonly EntitySummary[],
  relations: readonly Relation[],
  given: Partial<Scene> = {},
): Scene {
  return { ...createAtlasScene("set", { entities, relations }), mode: "free", ...given };
}

/** Everybody with the next three, in four kinds, a third of them dated, spread over the plate. */
function world(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  const entities = ids.map((id, index) =>
    entityOf(id, {
      kind: KINDS[index % KINDS.length] ?? "Actor",
      labels: { en: `Entity of number ${index}`, id: id, uk: id },
      date: index % 3 === 0 ? String(1950 + index) : null,
      x: 100 + ((index * 137) % 800),
      y: 100 + ((index * 89) % 700),
    }),
  );
  const relations = ids.flatMap((id, index) =>
    [1, 4, 9].flatMap((step) => {
      const other = ids[index + step];
      return other === undefined ? [] : [relationOf(`${id}-${step}`, [id, other])];
    }),
  );
  return { entities, relations };
}

function cliqueOf(ids: readonly string[]): Relation[] {
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => relationOf(`${a}-${b}`, [a, b])),
  );
}

function meanDistance(places: ReadonlyMap<string, Point>, from: string, to: string): number {
  const pairs = [...places].flatMap(([a, one]) =>
    [...places]
      .filter(([b]) => a !== b && a.startsWith(from) && b.startsWith(to))
      .map(([, other]) => distance(one, other)),
  );
  let sum = 0;
  for (const each of pairs) sum += each;
  return sum / pairs.length;
}

function distance(a: Point | undefined, b: Point | undefined): number {
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
}

function isNear(a: Point, b: Point, room: Point): boolean {
  return Math.abs(a.x - b.x) < room.x && Math.abs(a.y - b.y) < room.y;
}

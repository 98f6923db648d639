import { describe, expect, it } from "vitest";
import { ENTITY_KINDS } from "../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import type { Point } from "../../state/scene.ts";
import { placeAround } from "./place-around.ts";

const NONE: ReadonlyMap<string, Point> = new Map();

describe("placeAround", () => {
  it("puts the focus in the middle and its neighbors around it", () => {
    const { entities, relations } = neighborhood(8);
    const places = placeAround("focus", entities, relations, NONE);
    expect(places.get("focus")).toEqual({ x: 500, y: 350 });
    expect(places.size).toBe(9);
  });

  it("gives the same places whatever order it is told in", () => {
    const { entities, relations } = neighborhood(17);
    const places = placeAround("focus", entities, relations, NONE);
    const other = placeAround("focus", entities.toReversed(), relations.toReversed(), NONE);
    expect([...other].toSorted()).toEqual([...places].toSorted());
  });

  it.each([1, 2, 3, 12, 24, 25, 40])("gives each of %i names a line of its own", (count) => {
    const { entities, relations } = neighborhood(count);
    const places = placeAround("focus", entities, relations, NONE);
    places.delete("focus");
    for (const side of [-1, 1]) {
      const heights = [...places.values()]
        .filter(({ x }) => Math.sign(x - 500) === side)
        .map(({ y }) => y)
        .toSorted((a, b) => a - b);
      const gaps = heights.slice(1).map((y, index) => y - (heights[index] ?? 0));
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(29);
    }
  });

  it("sets like relations side by side", () => {
    const { entities, relations } = neighborhood(12);
    const places = placeAround("focus", entities, relations, NONE);
    const order = [...places]
      .filter(([id]) => id !== "focus")
      .toSorted(([, a], [, b]) => turn(a) - turn(b));
    const types = order.map(([id]) => relations.find((one) => one.id === `r-${id}`)?.type);
    const changes = types.filter((type, index) => index > 0 && type !== types[index - 1]);
    expect(changes).toHaveLength(2);
  });

  it("leaves what has a place where it is, and gives what comes a free one", () => {
    const { entities, relations } = neighborhood(20);
    const first = placeAround("focus", entities.slice(0, 15), relations, NONE);
    const second = placeAround("focus", entities, relations, first);
    for (const [id, place] of first) expect(second.get(id)).toEqual(place);
    expect(new Set([...second.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(21);
  });
});

/** Clockwise from the top. */
function turn({ x, y }: Point): number {
  return (Math.atan2(y - 350, x - 500) + Math.PI * 2.5) % (Math.PI * 2);
}

function neighborhood(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `n${String(index).padStart(2, "0")}`);
  const types = ["GRANTS", "ADOPTED", "PROVIDES"];
  const relations = ids.map((id, index) =>
    relation(id, types[index % 3] ?? "GRANTS", index % 3 === 1),
  );
  return { entities: [entity("focus", 0), ...ids.map(entity)], relations };
}

function relation(other: string, type: string, isIncoming: boolean): Relation {
  const ends = isIncoming ? { source: other, target: "focus" } : { source: "focus", target: other };
  return {
    id: `r-${other}`,
    type,
    ...ends,
    status: "stated",
    origin: "article",
    modality: "is",
    section: null,
    places: [],
    works: [],
    from: null,
    to: null,
    order: null,
  };
}

function entity(id: string, index: number): EntitySummary {
  const labels = { en: id, id, uk: id };
  return {
    id,
    kind: ENTITY_KINDS[index % ENTITY_KINDS.length] ?? "Actor",
    labels,
    forms: { ...labels, gen: id, acc: id, plural: [] },
    subkind: null,
    abbreviation: null,
    date: null,
    dateEnd: null,
    inArticle: "named",
    territory: null,
    x: 0,
    y: 0,
  };
}

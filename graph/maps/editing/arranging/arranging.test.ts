import { describe, expect, it } from "vitest";
import { conceptMapSchema, type ConceptMap } from "../../../model/concept-map.ts";
import { mapOfLines } from "../../golden-maps.ts";
import { propositionsOf } from "../../propositions-of.ts";
import { addLines } from "../joining/add-proposition.ts";
import { makeGroup } from "../parts/group-concepts.ts";
import { alignParts, distributeParts, type Alignment } from "./align-parts.ts";
import { copyParts, duplicateParts, pasteFragment, toLines } from "./copy-parts.ts";
import { moveParts, parkParts, placeParts, sortParked } from "./place-parts.ts";

const BARE = mapOfLines(["a | drives | b", "c"]);
const MAP = placeParts(
  BARE,
  new Map([
    ["c1", { x: 0, y: 0 }],
    ["c2", { x: 100, y: 200 }],
    ["c3", { x: 400, y: 100 }],
    ["p1", { x: 50, y: 100 }],
  ]),
);
const CONCEPTS = ["c1", "c2", "c3"];
/** Widths 20, 40, 60; heights half as much. */
const sizeOf = ({ id }: { readonly id: string }) => {
  const width = 20 * Number(id.slice(1));
  return { width, height: width / 2 };
};

const placesOf = ({ concepts }: ConceptMap) =>
  concepts.map(({ position }) => position && [position.x, position.y]);

describe("placing", () => {
  it("parks parts at the end and without a place, and takes them out to one", () => {
    const parked = parkParts(parkParts(MAP, ["c3"]), ["c3", "p1", "nobody"]);
    expect(parked.parkingLot).toEqual(["c3", "p1"]);
    expect(parked.concepts[2]?.position).toBeNull();
    expect(sortParked(parked, "p1", 0).parkingLot).toEqual(["p1", "c3"]);
    const placed = placeParts(parked, new Map([["c3", { x: 1.4, y: 2.6 }]]));
    expect([placed.parkingLot, placesOf(placed)[2]]).toEqual([["p1"], [1, 3]]);
    expect(parkParts(parked, ["c3"])).toBe(parked);
  });

  it("moves what has a place, within the plane", () => {
    const moved = moveParts(parkParts(MAP, ["c1"]), ["c1", "c2"], { x: 2_000_000, y: -1 });
    expect(placesOf(moved)).toEqual([null, [1_000_000, 199], [400, 100]]);
    expect(moveParts(MAP, ["c1"], { x: 0, y: 0 })).toBe(MAP);
  });
});

describe("alignParts", () => {
  it.each<[Alignment, unknown]>([
    [
      "left",
      [
        [0, 0],
        [10, 200],
        [20, 100],
      ],
    ],
    [
      "center",
      [
        [210, 0],
        [210, 200],
        [210, 100],
      ],
    ],
    [
      "right",
      [
        [420, 0],
        [410, 200],
        [400, 100],
      ],
    ],
    [
      "top",
      [
        [0, 0],
        [100, 5],
        [400, 10],
      ],
    ],
    [
      "middle",
      [
        [0, 103],
        [100, 103],
        [400, 103],
      ],
    ],
    [
      "bottom",
      [
        [0, 205],
        [100, 200],
        [400, 195],
      ],
    ],
  ])("lines boxes up by their %s", (to, places) => {
    expect(placesOf(alignParts(MAP, CONCEPTS, { to, sizeOf }))).toEqual(places);
  });

  it("leaves one alone, and parts without a place", () => {
    expect(alignParts(MAP, ["c1"], { to: "left" })).toBe(MAP);
    expect(alignParts(BARE, CONCEPTS, { to: "left" })).toBe(BARE);
  });
});

describe("distributeParts", () => {
  it("leaves as much room between all, with the outermost where they are", () => {
    expect(placesOf(distributeParts(MAP, CONCEPTS, { along: "x", sizeOf }))).toEqual([
      [0, 0],
      [190, 200],
      [400, 100],
    ]);
    const down = placesOf(distributeParts(MAP, CONCEPTS, { along: "y", sizeOf }));
    expect(down).toEqual([
      [0, 0],
      [100, 200],
      [400, 98],
    ]);
    expect(distributeParts(MAP, ["c1", "c2"], { along: "x" })).toBe(MAP);
  });
});

describe("copying", () => {
  it("duplicates with new ids, beside the old, with phrases between what was copied", () => {
    const grouped = makeGroup(MAP, ["c1"], "g").map;
    const { map, made } = duplicateParts(grouped, ["c1", "c2"]);
    expect(conceptMapSchema.safeParse(map).success).toBe(true);
    expect(made).toHaveLength(3);
    expect(placesOf(map).slice(3)).toEqual([
      [32, 32],
      [132, 232],
    ]);
    expect(map.groups).toHaveLength(1);
    expect(propositionsOf(map).map(({ source }) => source.label)).toEqual(["a", "a"]);
  });

  it("brings groups along into another map, and leads no phrase to what was left behind", () => {
    const grouped = makeGroup(MAP, ["c1"], "g").map;
    const empty = mapOfLines([]);
    const { map } = pasteFragment(empty, copyParts(grouped, ["c1", "p1"]), { x: 0, y: 0 });
    expect(conceptMapSchema.safeParse(map).success).toBe(true);
    expect(map.groups.map(({ label }) => label)).toEqual(["g"]);
    expect(map.phrases[0]?.targets).toEqual([]);
  });

  it("reads back as text what it writes", () => {
    const map = mapOfLines(["a | drives | b", "a | limits | c", "alone"]);
    const text = toLines(map);
    expect(text).toBe("a | drives | b\na | limits | c\nalone\n");
    expect(toLines(addLines(mapOfLines([]), text).map)).toBe(text);
  });

  it("keeps lines whole where words hold line breaks and bars", () => {
    const [concept] = BARE.concepts;
    const concepts = concept ? [{ ...concept, label: "a\n|b" }] : [];
    expect(toLines({ concepts, phrases: [] })).toBe("a /b\n");
  });
});

import { describe, expect, it } from "vitest";
import type { ConceptMap } from "../../model/concept-map.ts";
import { parkParts } from "../editing/arranging/place-parts.ts";
import { addProposition } from "../editing/joining/add-proposition.ts";
import type { MapPart } from "../editing/map-edit.ts";
import { mapOfLines } from "../golden-maps.ts";
import { estimateSize } from "./box-sizes.ts";
import { layOutMap } from "./lay-out-map.ts";
import { looseParts, placeLooseParts } from "./place-loose-parts.ts";

/** 150 concepts and 200 phrases: a tree with cross-links, always the same. */
const LARGE = mapOfLines(
  Array.from({ length: 200 }, (_, index) => {
    const child = (index % 149) + 1;
    const parent = index < 149 ? Math.floor((child - 1) / 3) : (child * 37) % 149;
    return `concept number ${parent} | ${index % 2 ? "leads to" : "is limited by"} | concept number ${child}`;
  }),
);

const partsOf = ({ concepts, phrases }: ConceptMap): readonly MapPart[] => [
  ...concepts,
  ...phrases,
];

function overlapsOf(map: ConceptMap): readonly string[] {
  const placed = partsOf(map).flatMap((part) =>
    part.position ? [{ id: part.id, ...part.position, ...estimateSize(part) }] : [],
  );
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

function at(map: ConceptMap, id: string) {
  return partsOf(map).find((part) => part.id === id)?.position ?? { x: NaN, y: NaN };
}

describe("estimateSize", () => {
  const [short, long, broken, unbroken] = mapOfLines([
    "war",
    "the temporary protection of persons displaced from Ukraine by the invasion",
    "one\ntwo",
    "x".repeat(300),
  ]).concepts.map(estimateSize);

  it("grows with the words, up to the widest box, and then downwards", () => {
    expect(short).toEqual({ width: 56, height: 36 });
    expect(long?.width).toBeLessThanOrEqual(238);
    expect(long?.height).toBeGreaterThan(60);
    expect(broken?.height).toBe(57);
    expect(unbroken?.width).toBe(238);
  });
});

describe("placeLooseParts", () => {
  it("moves nothing that has a place, places nothing that is parked, and covers nothing", () => {
    const some = placeLooseParts({
      ...LARGE,
      concepts: LARGE.concepts.slice(0, 60),
      phrases: [],
    });
    const mixed = parkParts(
      { ...LARGE, concepts: [...some.concepts, ...LARGE.concepts.slice(60)] },
      ["c150"],
    );
    const placed = placeLooseParts(mixed);
    expect(placed.concepts.slice(0, 60)).toEqual(some.concepts);
    expect(at(placed, "c150")).toEqual({ x: NaN, y: NaN });
    expect([looseParts(placed), overlapsOf(placed)]).toEqual([[], []]);
  });

  it("puts a new concept under what leads to it, and its phrase between them", () => {
    const map = placeLooseParts(mapOfLines(["war"]));
    const target = { label: "flight" };
    const said = addProposition(map, { source: { id: "c1" }, phrase: "causes", target });
    const placed = placeLooseParts(said.map);
    const [phrase = "", concept = ""] = said.made;
    expect(at(placed, phrase).y).toBeGreaterThan(at(placed, "c1").y);
    expect(at(placed, concept).y).toBeGreaterThan(at(placed, phrase).y);
    expect(Math.abs(at(placed, concept).x - at(placed, "c1").x)).toBeLessThan(60);
  });

  it("keeps many targets of one concept near it", () => {
    const lines = Array.from(
      { length: 8 },
      (_, index) => `war | causes ${index} | effect ${index}`,
    );
    const placed = placeLooseParts(mapOfLines(lines));
    const distances = placed.concepts.map(({ id }) =>
      Math.hypot(at(placed, id).x - at(placed, "c1").x, at(placed, id).y - at(placed, "c1").y),
    );
    expect(Math.max(...distances)).toBeLessThan(700);
    expect(overlapsOf(placed)).toEqual([]);
  });

  it("uses the sizes that it is given", () => {
    const wide = placeLooseParts(mapOfLines(["a", "b"]), () => ({ width: 900, height: 300 }));
    const [a, b] = [at(wide, "c1"), at(wide, "c2")];
    expect(Math.abs(a.x - b.x) >= 900 || Math.abs(a.y - b.y) >= 300).toBe(true);
  });

  it("gives back the same map where nothing is loose", () => {
    const placed = placeLooseParts(mapOfLines(["a | drives | b"]));
    expect(placeLooseParts(placed)).toBe(placed);
  });

  it("places three hundred loose concepts within half a second", () => {
    const many = mapOfLines(
      Array.from({ length: 299 }, (_, index) => `c${Math.floor(index / 4)} | to | c${index + 1}`),
    );
    const began = process.cpuUsage();
    expect(looseParts(placeLooseParts(many))).toEqual([]);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(500);
  });
});

describe("layOutMap", () => {
  it("lays 150 concepts and 200 phrases out within a second, without overlaps, sources over targets", async () => {
    await layOutMap(mapOfLines(["a | drives | b"]));
    const began = process.cpuUsage();
    const laid = await layOutMap(LARGE);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
    expect([looseParts(laid), overlapsOf(laid)]).toEqual([[], []]);
    expect(at(laid, "p1").y).toBeGreaterThan(at(laid, "c1").y);
  });

  it("puts what is joined to nothing below, and leaves what is parked", async () => {
    const map = mapOfLines(["a | drives | b", "alone", "parked"], { parkingLot: ["c4"] });
    const laid = await layOutMap(map);
    expect(at(laid, "c3").y).toBeGreaterThan(at(laid, "c2").y);
    expect(laid.concepts[3]?.position).toBeNull();
    expect(laid.parkingLot).toEqual(["c4"]);
  });

  it("takes cycles, loops of ends that are gone, and an empty map", async () => {
    const cycle = mapOfLines(["a | drives | b", "b | drives | a"]);
    expect(overlapsOf(await layOutMap(cycle))).toEqual([]);
    const empty = mapOfLines([]);
    expect((await layOutMap(empty)).concepts).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { entity, statement, TODAY } from "../../../../../test/fixtures/dated-world.ts";
import { collectThings } from "./collect-things.ts";
import { LEAST_MARK, type PlacedThing, placeTrack } from "./place-track.ts";

const WIDTH = 900;
const NAME = 120;
const events = Array.from({ length: 40 }, (_, index) => entity(`event-${index}`, "Event"));
const things = collectThings(
  {
    columns: [],
    rows: [],
    entities: events,
    // Crowded towards the end, as the atlas is.
    statements: events.map((event, index) =>
      statement(`s-${index}`, {
        subject: event,
        from: String(2025 - Math.floor(40 / (index + 1))),
      }),
    ),
  },
  TODAY,
);
const toX = (year: number) => ((year - 1980) / 50) * WIDTH;
const placed = placeTrack({ id: "Event", things }, { toX, width: WIDTH, measure: () => NAME });

describe("a track in pixels", () => {
  it("sets no name or mark over another", () => {
    const all = placed.things.map((thing) => ({ lane: thing.lane, ...boxOf(thing) }));
    expect(all).toHaveLength(40);
    const meeting = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.lane === b.lane && a.right >= b.left && b.right >= a.left),
    );
    expect(meeting).toEqual([]);
  });

  it("keeps every name inside the plot", () => {
    for (const { name } of placed.things) {
      expect(name.left).toBeGreaterThanOrEqual(0);
      expect(name.left + name.width).toBeLessThanOrEqual(WIDTH);
    }
  });

  it("draws a day wide enough to be pressed, in the middle of its date", () => {
    const [thing] = placeTrack(
      { id: "Event", things: collect("2000-07-01") },
      { toX, width: WIDTH, measure: () => NAME },
    ).things;
    const [mark] = thing?.marks ?? [];
    expect(mark?.width).toBe(LEAST_MARK);
    expect((mark?.left ?? 0) + LEAST_MARK / 2).toBeCloseTo(toX(2000.5), 0);
  });

  it("leaves out what lies outside the years in view", () => {
    const early = (year: number) => toX(year) - 2 * WIDTH;
    expect(
      placeTrack({ id: "Event", things }, { toX: early, width: WIDTH, measure: () => NAME }).things,
    ).toEqual([]);
  });
});

function collect(from: string) {
  const [event = entity("event", "Event")] = events;
  const statements = [statement("s", { subject: event, from })];
  return collectThings({ columns: [], rows: [], entities: [event], statements }, TODAY);
}

function boxOf({ marks, name }: PlacedThing) {
  return {
    left: Math.min(name.left, ...marks.map((mark) => mark.left)),
    right: Math.max(name.left + name.width, ...marks.map((mark) => mark.left + mark.width)),
  };
}

import { describe, expect, it } from "vitest";
import { entity, misdated, statement, TODAY } from "../../../../../test/fixtures/dated-world.ts";
import { NO_FILTERS } from "../../../state/filters.ts";
import { collectThings, hostOf, type Thing } from "./collect-things.ts";
import { filterThings, groupTracks, marksOf } from "./group-tracks.ts";

const treaty = entity("treaty", "Instrument");
const war = entity("war", "Event", "south");
const union = entity("union", "Actor");

const statements = [
  statement("1.1.1-a", { subject: treaty, from: "1950", contested: [misdated] }),
  statement("1.1.1-b", { subject: union, object: treaty, from: "1950", contested: [misdated] }),
  statement("r-1", { subject: treaty, from: "1951-07-28", origin: "record" }),
  statement("2.1.1-a", { subject: union, object: war, from: "2014" }),
];
const reading = {
  columns: ["entity", "date", "until", "ongoing", "others", "claims"],
  rows: [
    ["treaty", "1951-07-28", null, false, ["1951-07-28 signed", "1954-04-22 in force"], []],
    ["war", "2014-02-20", null, true, [], []],
    ["treaty", "1950", null, false, [], ["1.1.1-a", "1.1.1-b"]],
    ["treaty", "1951-07-28", null, false, [], ["r-1"]],
    ["war", "2014", null, false, [], ["2.1.1-a"]],
  ],
  entities: [treaty, war, union],
  statements,
};
const things = collectThings(reading, TODAY);
const summary = (all: readonly Thing[]) =>
  all.map(({ id, marks }) => [
    id,
    ...marks.map(({ span, evidence }) => `${span.from} ${evidence.length}`),
  ]);

describe("what is dated", () => {
  it("is one thing with a mark for each of its dates, in the order of time", () => {
    expect(summary(things)).toEqual([
      ["treaty", "1950 2", "1951-07-28 3", "1954-04-22 1"],
      ["war", "2014 1", "2014-02-20 1"],
    ]);
  });

  it("keeps all that speaks for a date: the record's own, what happened then, and statements", () => {
    const signed = things[0]?.marks[1]?.evidence ?? [];
    expect(signed.map(({ event, statement: told }) => told?.id ?? event)).toEqual([
      null,
      "signed",
      "r-1",
    ]);
  });

  it("carries what the record has against the article's date, and only there", () => {
    expect(things[0]?.marks.map(({ contested }) => contested.map(({ id }) => id))).toEqual([
      ["c01"],
      [],
      [],
    ]);
  });

  it("is open to today only where it goes on", () => {
    const spans = things[1]?.marks.map(({ span }) => [span.from, span.isOpen, span.end]);
    expect(spans).toEqual([
      ["2014", false, 2015],
      ["2014-02-20", true, TODAY],
    ]);
  });
});

describe("the thing that a statement dates", () => {
  it("is the event or document, at whichever end it stands", () => {
    const [, adopted] = statements;
    expect(adopted && hostOf(adopted).id).toBe("treaty");
    expect(hostOf(statement("x", { subject: treaty, object: union, from: "1950" })).id).toBe(
      "treaty",
    );
  });

  it("is the only node of a statement about one", () => {
    expect(hostOf(statement("x", { subject: union, from: "1950" })).id).toBe("union");
  });
});

describe("tracks", () => {
  it("by kind put what happened before what was written", () => {
    expect(groupTracks(things, "kind").map(({ id }) => id)).toEqual(["Event", "Instrument"]);
  });

  it("by territory follow where things stand on the atlas", () => {
    expect(groupTracks(things, "territory").map(({ id }) => id)).toEqual(["north", "south"]);
  });

  it("by voice part the article's dates from the record's, each mark with an id of its own", () => {
    const tracks = groupTracks(things, "voice");
    expect(tracks.map(({ id, things: own }) => [id, ...summary(own)])).toEqual([
      ["article", ["treaty", "1950 2"], ["war", "2014 1"]],
      ["record", ["treaty", "1951-07-28 3", "1954-04-22 1"], ["war", "2014-02-20 1"]],
    ]);
    const ids = tracks.flatMap((track) => marksOf(track.things)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lose what the filters hide: a kind, or the contested", () => {
    const { hidden } = NO_FILTERS;
    const without = (part: Partial<typeof hidden>) =>
      summary(filterThings(things, { ...NO_FILTERS, hidden: { ...hidden, ...part } }));
    expect(without({ kinds: new Set(["Event"]) }).map(([id]) => id)).toEqual(["treaty"]);
    expect(without({ statuses: new Set(["contested"]) })[0]).toEqual([
      "treaty",
      "1951-07-28 3",
      "1954-04-22 1",
    ]);
  });
});

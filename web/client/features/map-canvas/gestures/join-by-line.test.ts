import { describe, expect, it } from "vitest";
import { EditRefused } from "../../../../../graph/maps/editing/map-edit.ts";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { type DrawnGesture, joinByLine, type LineStart } from "./join-by-line.ts";

const map = mapOfLines(["A | leads to | B", "C"]);

/** Ends as `from handle > to handle`, such as `p1 in > c3`; nothing for the plane. */
function draw(line: string, isTurned = false, of: ConceptMap = map) {
  const [from = "", to = ""] = line.split(" > ");
  const gesture: DrawnGesture = {
    from: toStart(from),
    to: to === "" ? null : toStart(to),
    at: { x: 70, y: 90 },
    isTurned,
  };
  return joinByLine(of, gesture);
}

function toStart(words: string): LineStart {
  const [id = "", handle = null] = words.split(" ");
  return { id, handle };
}

function phraseOf(edited: ConceptMap, id = "p1") {
  const phrase = edited.phrases.find((known) => known.id === id);
  return `${phrase?.sources.join()} > ${phrase?.targets.join()}`;
}

describe("a line drawn on the canvas", () => {
  it("makes a phrase between two concepts, which is typed next", () => {
    const { map: edited, made } = draw("c1 > c3");
    expect(phraseOf(edited, made[0])).toBe("c1 > c3");
    expect(edited.phrases.at(-1)?.text).toBe("");
  });

  it("makes phrase and concept at once where nothing is", () => {
    const { map: edited, made } = draw("c1 >");
    const added = edited.concepts.at(-1);
    expect(added?.position).toEqual({ x: 70, y: 90 });
    expect(made).toEqual([edited.phrases.at(-1)?.id, added?.id]);
    expect(phraseOf(edited, made[0])).toBe(`c1 > ${added?.id}`);
  });

  it.each([
    ["from a concept to a phrase gives it one more source", "c3 > p1", false, "c1,c3 > c2"],
    ["so does its upper handle", "c3 > p1 in", false, "c1,c3 > c2"],
    ["dropped on its lower handle the concept is a target", "c3 > p1 out", false, "c1 > c2,c3"],
    ["with Shift too", "c3 > p1", true, "c1 > c2,c3"],
    ["from under a phrase gives it one more target", "p1 out > c3", false, "c1 > c2,c3"],
    ["from above a phrase one more source", "p1 in > c3", false, "c1,c3 > c2"],
    ["from under it with Shift as well", "p1 out > c3", true, "c1,c3 > c2"],
  ])("%s", (_name, line, isTurned, ends) => {
    const { map: edited, made } = draw(line, isTurned);
    expect(phraseOf(edited)).toBe(ends);
    expect(made).toEqual([]);
  });

  it.each([
    ["out", "sources > targets", /^c1 > c2,\w+$/],
    ["in", "targets < sources", /^c1,\w+ > c2$/],
  ])("from the %s handle of a phrase to where nothing is makes a concept", (handle, _way, ends) => {
    const { map: edited, made } = draw(`p1 ${handle} >`);
    expect(phraseOf(edited)).toMatch(ends);
    expect(made).toEqual([edited.concepts.at(-1)?.id]);
  });

  it("is refused between two phrases and back to the concept that a phrase comes from", () => {
    const two = mapOfLines(["A | leads to | B", "B | ends in | C"]);
    expect(() => draw("p1 > p2", false, two)).toThrow(EditRefused);
    expect(() => draw("p1 out > c1")).toThrow(EditRefused);
  });
});

import { describe, expect, it } from "vitest";
import { moveParts, placeParts } from "../../../../graph/maps/editing/arranging/place-parts.ts";
import { connectParts } from "../../../../graph/maps/editing/joining/connect-parts.ts";
import { NO_RULES } from "../../../../graph/maps/editing/map-rules.ts";
import { addConcept } from "../../../../graph/maps/editing/parts/add-concept.ts";
import { reword } from "../../../../graph/maps/editing/parts/change-parts.ts";
import { deleteParts } from "../../../../graph/maps/editing/parts/delete-parts.ts";
import { mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import { placeLooseParts } from "../../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import { createMapEditor } from "./map-editor.ts";

const MAP: ConceptMap = { ...placeLooseParts(mapOfLines(["a | drives | b", "c"])), revision: 3 };

function open(map = MAP, options: Parameters<typeof createMapEditor>[1] = {}) {
  const editor = createMapEditor(map, options);
  const say = (id: string, words: string) =>
    editor.edit((known) => reword(known, id, words), { mergeWith: `words:${id}` });
  const labels = () => editor.store.getState().map.concepts.map(({ label }) => label);
  const steps = () => {
    const { undoable, redoable } = editor.store.getState();
    return [undoable, redoable];
  };
  return { editor, say, labels, steps, state: () => editor.store.getState() };
}

/** Milliseconds: a quarter of the times are shorter, as other work on the machine makes some longer. */
function timeOf(edit: (index: number) => void): number {
  const times = Array.from({ length: 21 }, (_, index) => {
    const began = performance.now();
    edit(index);
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[5] ?? Infinity;
}

describe("steps", () => {
  it("go back and on again, and are forgotten when something else is done", () => {
    const { editor, labels, steps, say } = open();
    say("c1", "x");
    say("c2", "y");
    editor.undo();
    expect([labels(), steps()]).toEqual([
      ["x", "b", "c"],
      [1, 1],
    ]);
    editor.redo();
    expect([labels(), steps()]).toEqual([
      ["x", "y", "c"],
      [2, 0],
    ]);
    editor.undo();
    editor.undo();
    editor.undo();
    expect([labels(), steps()]).toEqual([
      ["a", "b", "c"],
      [0, 2],
    ]);
    say("c3", "z");
    expect(steps()).toEqual([1, 0]);
  });

  it("are one for a word that is typed, until something else comes between", () => {
    const { editor, labels, steps, say } = open();
    for (const words of ["w", "wa", "war"]) say("c1", words);
    expect(steps()).toEqual([1, 0]);
    editor.settle();
    say("c1", "wars");
    say("c2", "d");
    say("c1", "war");
    expect(steps()).toEqual([4, 0]);
    editor.undo();
    say("c1", "w");
    expect([labels()[0], steps()]).toEqual(["w", [4, 0]]);
  });

  it("have no end: a thousand are taken back", () => {
    const { editor, state, steps } = open();
    for (let index = 0; index < 1000; index += 1)
      editor.edit((map) => moveParts(map, ["c1"], { x: 1, y: 0 }));
    expect(steps()).toEqual([1000, 0]);
    for (let index = 0; index < 1000; index += 1) editor.undo();
    expect(state().map).toEqual(MAP);
  });

  it("are none where nothing changes, and the selection may change all the same", () => {
    const { editor, steps, state } = open();
    expect(editor.edit((map) => map, { select: ["c1"] })).toBeNull();
    expect([steps(), [...state().selection], state().map]).toEqual([[0, 0], ["c1"], MAP]);
  });

  it("bring back the selection that they began with, and never one that is gone", () => {
    const { editor, state } = open();
    editor.select(["c1", "c2", "nobody"]);
    editor.edit((map) => deleteParts(map, ["c1"]));
    expect([...state().selection]).toEqual(["c2"]);
    editor.undo();
    expect([...state().selection]).toEqual(["c1", "c2"]);
  });
});

describe("revisions", () => {
  it("are the server's: no edit and no undo changes them", () => {
    const { editor, state, say } = open();
    say("c1", "x");
    editor.acknowledge(4);
    editor.edit((map) => ({ ...map, revision: 99, id: "other" }));
    editor.undo();
    editor.undo();
    expect([state().map.revision, state().map.id]).toEqual([4, MAP.id]);
    expect(state().map.concepts).toEqual(MAP.concepts);
  });

  it("that say the same leave the steps as they are, and others make them forgotten", () => {
    const { editor, state, say, steps, labels } = open();
    say("c1", "x");
    editor.load({ ...structuredClone(state().map), revision: 8 });
    expect([state().map.revision, steps()]).toEqual([8, [1, 0]]);
    editor.select(["c3"]);
    editor.load({ ...mapOfLines(["other"]), revision: 9 });
    expect([labels(), steps(), state().selection.size]).toEqual([["other"], [0, 0], 0]);
  });

  it("are returned to in one step that can be taken back", () => {
    const { editor, state, labels } = open();
    editor.replace({ ...mapOfLines(["older"]), id: "copy", revision: 1 });
    expect([labels(), state().map.revision, state().map.id]).toEqual([["older"], 3, MAP.id]);
    editor.undo();
    expect(labels()).toEqual(["a", "b", "c"]);
  });
});

describe("what is to be brought into view", () => {
  it("is what was asked for, or what a change beside the canvas made, until the canvas has shown it", () => {
    const { editor, state, say } = open();
    editor.show(["c3"]);
    expect(state().shown).toEqual(["c3"]);
    editor.edit((map) => addConcept(map, { label: "d" }), { showMade: true });
    expect(state().shown).toEqual([state().map.concepts.at(-1)?.id]);
    editor.show([]);
    say("c1", "x");
    editor.edit((map) => addConcept(map, { label: "e" }));
    expect(state().shown).toEqual([]);
  });

  it("is all of a map that takes another's place or comes to an empty one, and nothing of a later revision", () => {
    const { editor, state } = open();
    editor.load({ ...placeLooseParts(mapOfLines(["later"])), revision: 9 });
    expect(state().shown).toEqual([]);
    editor.replace(placeLooseParts(mapOfLines(["x | drives | y"])));
    expect(state().shown).toEqual(["c1", "c2", "p1"]);
    const empty = open(mapOfLines([]));
    empty.editor.load({ ...placeLooseParts(mapOfLines(["first"])), revision: 1 });
    expect(empty.state().shown).toEqual(["c1"]);
  });
});

describe("edit", () => {
  it("selects what it made, opens its words, and gives it a place", () => {
    const { editor, state } = open();
    editor.edit((map) => connectParts(map, "c1", "c3"), { editMade: true });
    const { selection, editing, map } = state();
    const made = map.phrases.at(-1);
    expect([[...selection], editing]).toEqual([[made?.id], made?.id]);
    editor.edit((known) => addConcept(known, { label: "d" }), { select: [] });
    expect(state().map.concepts.at(-1)?.position).not.toBeNull();
    expect([state().selection.size, state().editing]).toEqual([0, made?.id]);
    expect(state().map.concepts.slice(0, 3)).toEqual(MAP.concepts);
  });

  it("is refused with a reason that stays until one is not, and leaves the map as it is", () => {
    const rules = { ...NO_RULES, fixed: new Set(["c1"]) };
    const { editor, state, say, steps } = open(MAP, { rules });
    expect(say("c1", "x")).toEqual({ code: "fixed" });
    expect(editor.edit((map) => connectParts(map, "p1", "p1"))).toEqual({
      code: "phrase-to-phrase",
    });
    expect([state().map, state().refused, steps()]).toEqual([
      MAP,
      { code: "phrase-to-phrase" },
      [0, 0],
    ]);
    say("c2", "x");
    expect(state().refused).toBeNull();
  });

  it("is refused where nothing may be changed, as are undo and redo", () => {
    const { editor, say, labels } = open();
    say("c1", "x");
    editor.setReadOnly(true);
    expect(say("c1", "y")).toEqual({ code: "read-only" });
    editor.undo();
    expect(labels()[0]).toBe("x");
  });

  it("lets an error of the program through", () => {
    const { editor } = open();
    expect(() =>
      editor.edit(() => {
        throw new TypeError("broken");
      }),
    ).toThrow(TypeError);
  });
});

describe("selection and typing", () => {
  it("takes up and lets go, and selects all but what is parked", () => {
    const { editor, state } = open({ ...MAP, parkingLot: ["c3"] });
    editor.selectAll();
    editor.toggle("p1");
    editor.toggle("c3");
    expect([...state().selection]).toEqual(["c1", "c2", "c3"]);
  });

  it("is the same set, and ends no step, while the same are selected", () => {
    const { editor, state, steps } = open();
    editor.select(["c1", "c2"]);
    const { selection } = state();
    for (let index = 0; index < 3; index += 1) {
      editor.edit((map) => moveParts(map, ["c1"], { x: 1, y: 0 }), { mergeWith: "move:c1" });
      editor.select(["c2", "c1"]);
    }
    expect([state().selection === selection, steps()]).toEqual([true, [1, 0]]);
  });

  it("goes on typing while words change", () => {
    const { editor, state, say } = open();
    editor.startTyping("c1");
    say("c1", "wa");
    expect(state().editing).toBe("c1");
    editor.edit((map) => reword(map, "c1", "war"), { editing: null });
    expect(state().editing).toBeNull();
  });

  it("types into parts that are there", () => {
    const { editor, state } = open();
    editor.startTyping("p1");
    expect(state().editing).toBe("p1");
    editor.edit((map) => deleteParts(map, ["p1"]), { editing: "p1" });
    expect(state().editing).toBeNull();
    editor.startTyping("c1");
    editor.stopTyping();
    expect(state().editing).toBeNull();
  });
});

it("edits a map of a thousand concepts and two thousand phrases in under 5 ms, and places what is new", () => {
  const lines = Array.from(
    { length: 2000 },
    (_, index) => `c${index % 999} | to | c${(index % 999) + 1}`,
  );
  const large = mapOfLines(lines);
  const parts = [...large.concepts.slice(0, 998), ...large.phrases];
  const places = parts.map(
    ({ id }, index) => [id, { x: (index % 60) * 300, y: Math.floor(index / 60) * 120 }] as const,
  );
  const { editor } = open(placeLooseParts(placeParts(large, new Map(places))));
  expect(
    [
      timeOf((index) => editor.edit((map) => reword(map, "c5", `w${index}`))),
      timeOf(() => editor.edit((map) => moveParts(map, ["c5"], { x: 1, y: 0 }))),
      timeOf(() => editor.undo()),
    ].map((time) => time < 5),
  ).toEqual([true, true, true]);
  expect(timeOf((index) => editor.edit((map) => reword(map, `p${index + 1}`, "is")))).toBeLessThan(
    5,
  );
});

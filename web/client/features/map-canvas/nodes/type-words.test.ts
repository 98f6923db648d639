import { describe, expect, it } from "vitest";
import { connectToNew } from "../../../../../graph/maps/editing/joining/connect-parts.ts";
import { addConcept } from "../../../../../graph/maps/editing/parts/add-concept.ts";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { createMapEditor } from "../../../state/map/map-editor.ts";
import { confirmTyping, finishTyping, goOnTyping, typeWords } from "./type-words.ts";

function start() {
  const editor = createMapEditor(mapOfLines([]));
  editor.edit((map) => addConcept(map, { at: { x: 0, y: 0 } }), { editMade: true });
  const typed = (): string => editor.store.getState().editing ?? "";
  const type = (words: string): string => {
    const id = typed();
    for (let end = 1; end <= words.length; end += 1) typeWords(editor, id, words.slice(0, end));
    return id;
  };
  const said = (): string[] => {
    const { concepts, phrases } = editor.store.getState().map;
    return [...concepts.map(({ label }) => label), ...phrases.map(({ text }) => text)];
  };
  return { editor, typed, type, said };
}

describe("typing on the canvas", () => {
  it("flows with Tab from a new concept to a phrase and on to the next concept", () => {
    const { editor, type, typed, said } = start();
    expect(goOnTyping(editor, type("War"), true)).toBe(true);
    expect(goOnTyping(editor, type("causes"), true)).toBe(true);
    confirmTyping(editor, type("Flight"));
    expect(said()).toEqual(["War", "Flight", "causes"]);
    expect(typed()).toBe("");
  });

  it("leaves Tab to the browser in a concept that was there, or that has no words", () => {
    const { editor, type, typed } = start();
    expect(goOnTyping(editor, typed(), true)).toBe(false);
    expect(goOnTyping(editor, type("War"), false)).toBe(false);
  });

  it("goes on with Enter from a phrase to the concept that was drawn with it", () => {
    const { editor, type, typed } = start();
    const war = type("War");
    confirmTyping(editor, war);
    editor.edit((map) => connectToNew(map, war, { at: { x: 0, y: 200 } }), { editMade: true });
    confirmTyping(editor, type("causes"));
    expect(typed()).toBe(editor.store.getState().map.concepts.at(-1)?.id);
  });

  it("takes a concept away again that got no words", () => {
    const { editor, typed, said } = start();
    finishTyping(editor, typed());
    expect(said()).toEqual([]);
  });

  it("is one step for all the letters of a part, without blanks at its ends", () => {
    const { editor, type, said } = start();
    finishTyping(editor, type("  War "));
    expect(said()).toEqual(["War"]);
    editor.undo();
    expect(said()).toEqual([""]);
    editor.undo();
    expect(said()).toEqual([]);
  });
});

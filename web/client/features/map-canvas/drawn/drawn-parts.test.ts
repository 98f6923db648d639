import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { placeParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { reword } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { createMapEditor } from "../../../state/map/map-editor.ts";
import { type DrawnState, drawNodes } from "./draw-nodes.ts";
import { createDrawnParts } from "./drawn-parts.ts";

beforeEach(() => vi.stubGlobal("window", { matchMedia: () => ({ matches: true }) }));
afterEach(() => vi.unstubAllGlobals());

const LINES = ["A | leads to | B", "B | ends in | C"];

function open() {
  const places = ["c1", "p1", "c2", "p2", "c3"].map((id, index) => [id, { x: 0, y: index * 100 }]);
  const map = placeParts(
    mapOfLines(LINES),
    new Map(places as [string, { x: number; y: number }][]),
  );
  const editor = createMapEditor(map);
  const look = (): DrawnState => ({
    ...editor.store.getState(),
    found: new Set(),
    isLit: false,
    kindOf: () => null,
    describe: (_map, part) => part.id,
    roles: { concept: "concept", phrase: "linking phrase" },
  });
  return { editor, look };
}

describe("the nodes on the canvas", () => {
  it("stay the same objects but for what has changed", () => {
    const { editor, look } = open();
    const before = drawNodes([], look());
    editor.edit((map) => reword(map, "c2", "Better"));
    const after = drawNodes(before, look());
    expect(after.filter((node, index) => node !== before[index]).map(({ id }) => id)).toEqual([
      "c2",
    ]);
    editor.select(["c1"]);
    const selected = drawNodes(after, look());
    expect(selected.filter((node, index) => node !== after[index]).map(({ id }) => id)).toEqual([
      "c1",
    ]);
  });

  it("leave out what is parked, and come in reading order", () => {
    const { editor, look } = open();
    editor.edit((map) =>
      placeParts({ ...map, parkingLot: ["c3"] }, new Map([["c1", { x: 0, y: 999 }]])),
    );
    expect(drawNodes([], look()).map(({ id }) => id)).toEqual(["p1", "c2", "p2", "c1"]);
  });

  it("are dragged with their phrases, and the map hears of it once, when the drag ends", () => {
    const { editor, look } = open();
    const drawn = createDrawnParts(editor, look());
    drawn.startDrag(["c1"]);
    for (const x of [10, 20, 40])
      drawn.change([{ type: "position", id: "c1", position: { x, y: 0 }, dragging: true }]);
    expect(editor.store.getState().undoable).toBe(0);
    const placeOf = (id: string) => drawn.store.getState().find((node) => node.id === id)?.position;
    expect([placeOf("c1"), placeOf("p1"), placeOf("c2")]).toEqual([
      { x: 40, y: 0 },
      { x: 20, y: 100 },
      { x: 0, y: 200 },
    ]);
    drawn.endDrag();
    const { map, undoable } = editor.store.getState();
    expect(undoable).toBe(1);
    expect(map.phrases[0]?.position).toEqual({ x: 20, y: 100 });
  });

  it("go back to where the map has them when the drag is refused", () => {
    const { editor, look } = open();
    const drawn = createDrawnParts(editor, look());
    drawn.startDrag(["c1"]);
    drawn.change([{ type: "position", id: "c1", position: { x: 40, y: 0 }, dragging: true }]);
    editor.setReadOnly(true);
    drawn.endDrag();
    expect(drawn.store.getState().map(({ position }) => position.x)).toEqual([0, 0, 0, 0, 0]);
  });

  it("are selected by React Flow's changes through the editor", () => {
    const { editor, look } = open();
    const drawn = createDrawnParts(editor, look());
    drawn.change([
      { type: "select", id: "c1", selected: true },
      { type: "select", id: "p1", selected: true },
    ]);
    expect([...editor.store.getState().selection]).toEqual(["c1", "p1"]);
  });
});

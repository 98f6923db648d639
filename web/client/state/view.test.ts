import { expect, it } from "vitest";
import { INITIAL_VIEW, standAt, stepOut, type View } from "./view.ts";

it("takes off one thing with each step out: the panel, the selection, what is lit, the place", () => {
  let view: View = {
    ...INITIAL_VIEW,
    ...standAt({ kind: "entity", id: "tpd" }, "8.2.3-a"),
    panel: { kind: "reading" },
    lit: { nodes: ["eu"], edges: [] },
  };
  const steps = Array.from({ length: 5 }, () => tell((view = { ...view, ...stepOut(view) })));
  expect(steps).toEqual([
    ["entity", "relation", null, true],
    ["entity", "entity", null, true],
    ["entity", "entity", null, false],
    ["atlas", null, null, false],
    ["atlas", null, null, false],
  ]);
});

it("keeps what is set in a lens until the lens is left", () => {
  const open: View = {
    ...INITIAL_VIEW,
    ...standAt({ kind: "lens", id: "contested" }),
    selection: { kind: "relation", id: "8.2.3-a" },
    lens: { by: "section" },
  };
  const closed = { ...open, ...stepOut(open) };
  expect([closed.selection, closed.lens]).toEqual([null, { by: "section" }]);
  expect({ ...closed, ...stepOut(closed) }.lens).toEqual({});
});

function tell({ place, selection, panel, lit }: View) {
  return [place.kind, selection?.kind ?? null, panel?.kind ?? null, lit !== null];
}

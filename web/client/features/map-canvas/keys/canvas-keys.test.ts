import { describe, expect, it } from "vitest";
import { CANVAS_KEYS, type KeyPress, stepOfArrow } from "./canvas-keys.ts";

function meaningOf(press: Partial<KeyPress> & { readonly key: string }): string | undefined {
  const whole = { isMod: false, isShift: false, ...press };
  return CANVAS_KEYS.find(({ isPressed }) => isPressed(whole))?.label;
}

describe("the keys of the canvas", () => {
  it.each([
    [{ key: "z", isMod: true }, "mapcanvas.undo"],
    [{ key: "Z", isMod: true, isShift: true }, "mapcanvas.redo"],
    [{ key: "y", isMod: true }, "mapcanvas.redo"],
    [{ key: "d", isMod: true }, "mapcanvas.duplicate"],
    [{ key: "l" }, "mapcanvas.linkTo"],
    [{ key: "Backspace" }, "mapcanvas.remove"],
    [{ key: "=" }, "mapcanvas.zoomIn"],
    [{ key: "+", isShift: true }, "mapcanvas.zoomIn"],
    [{ key: "?", isShift: true }, "mapcanvas.help"],
    // The browser's own.
    [{ key: "l", isMod: true }, undefined],
    [{ key: "f", isMod: true }, undefined],
    [{ key: "0", isMod: true }, undefined],
    [{ key: "N", isShift: true }, undefined],
  ])("%j means %s", (press, label) => {
    expect(meaningOf(press)).toBe(label);
  });

  it("move by 5, with Shift by 20", () => {
    expect(stepOfArrow({ key: "ArrowLeft", isMod: false, isShift: false })).toEqual({
      x: -5,
      y: 0,
    });
    expect(stepOfArrow({ key: "ArrowDown", isMod: false, isShift: true })).toEqual({ x: 0, y: 20 });
    expect(stepOfArrow({ key: "a", isMod: false, isShift: false })).toBeNull();
  });
});

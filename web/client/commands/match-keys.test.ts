import { describe, expect, it } from "vitest";
import { always, type Command } from "./command.ts";
import { isPressed, type Pressed } from "./match-keys.ts";

const command = (keys: string): Command => ({
  id: "x",
  label: "command.undo",
  icon: "undo",
  keys,
  isEnabled: always,
  run: () => undefined,
});
const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("the keys of a command", () => {
  it.each([
    ["Mod+Z", press("z", { ctrlKey: true }), true],
    ["Mod+Z", press("z", { metaKey: true }), true],
    ["Mod+Z", press("z"), false],
    ["Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }), false],
    ["Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), true],
    ["K", press("k"), true],
    ["K", press("k", { ctrlKey: true }), false],
    ["K", press("K", { shiftKey: true }), false],
    ["?", press("?", { shiftKey: true }), true],
    ["Delete", press("Delete"), true],
    ["Delete", press("Delete", { altKey: true }), false],
  ])("%s is%s met by the press", (keys, pressed, isMet) => {
    expect(isPressed(command(keys), pressed)).toBe(isMet);
  });
});

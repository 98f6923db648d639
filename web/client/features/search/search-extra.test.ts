import { describe, expect, it } from "vitest";
import { matchExtras, type SearchExtra } from "./search-extra.ts";

const extra = (name: string, hint = "", isOffered = true): SearchExtra => ({
  id: name,
  group: "command",
  name,
  hint,
  icon: "undo",
  isOffered: () => isOffered,
  run: () => undefined,
});
const all = [
  extra("Düvell 2024", "Displacement from Ukraine"),
  extra("Undo", "Ctrl+Z"),
  extra("Redo", "Ctrl+Shift+Z", false),
  extra("Залишити лише вибране"),
  extra("Keep only what is selected", "K"),
];
const found = (text: string, limit = 6) => matchExtras(all, text, limit).map(({ name }) => name);

describe("the palette", () => {
  it.each([
    ["und", ["Undo"]],
    ["keep sel", ["Keep only what is selected"]],
    ["SELECTED keep", ["Keep only what is selected"]],
    ["duvell", ["Düvell 2024"]],
    ["displacement", ["Düvell 2024"]],
    ["лише", ["Залишити лише вибране"]],
    ["redo", []],
    ["do", []],
    ["  ", []],
  ])("finds by the beginnings of words: %s", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it("puts names before hints, and no more than asked for", () => {
    const two = [extra("Alpha", "undo it"), extra("Undo")];
    expect(matchExtras(two, "undo", 6).map(({ name }) => name)).toEqual(["Undo", "Alpha"]);
    expect(matchExtras(two, "undo", 1)).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS, type MapKeys } from "./create-map-keys.ts";

const keyOf = (keys: MapKeys, label: string, entity: string | null = null): string =>
  keys.conceptKey({ id: "c1", label, entity });

const atlas = createMapKeys({
  entities: [
    { id: "eu", labels: ["European Union", "EU", "Uni Eropa", "Європейський Союз"] },
    { id: "un", labels: ["United Nations", "UN", "PBB"] },
    { id: "union-of-workers", labels: ["Union of Workers", "UN"] },
  ],
  concepts: [
    ["war", "armed conflict"],
    ["armed conflict", "hostilities"],
    ["the bloc", "EU"],
  ],
  phrases: [["causes", "leads to"]],
});

describe("createMapKeys", () => {
  const bare = createMapKeys(NO_SAME_WORDS);

  it("counts labels as the same that differ in case, marks, blanks and signs", () => {
    expect(keyOf(bare, "  Forced\nMIGRATION! ")).toBe(keyOf(bare, "forced migration"));
    expect(keyOf(bare, "з’їзд")).toBe(keyOf(bare, "З'ЇЗД"));
  });

  it("does not guess: another form of a word is another concept", () => {
    expect(keyOf(bare, "refugees")).not.toBe(keyOf(bare, "refugee"));
  });

  it("keeps boxes without words apart, and labels of signs alone", () => {
    const empty = ["c1", "c2"].map((id) => bare.conceptKey({ id, label: " ", entity: null }));
    expect(new Set([...empty, keyOf(bare, "→"), keyOf(bare, "←")]).size).toBe(4);
  });

  it("counts all names of an entity and a box linked to it as one concept", () => {
    const names = ["EU", "uni eropa", "Європейський союз", "The Bloc"];
    const keys = names.map((name) => keyOf(atlas, name));
    expect(new Set([...keys, keyOf(atlas, "Brussels", "eu")]).size).toBe(1);
  });

  it("takes a link to an entity for what is meant, whatever the box says", () => {
    expect(keyOf(atlas, "EU", "un")).toBe(keyOf(atlas, "United Nations"));
  });

  it("lets a name that two entities share say neither", () => {
    const [shared, first, second] = ["UN", "United Nations", "Union of Workers"].map((name) =>
      keyOf(atlas, name),
    );
    expect(new Set([shared, first, second]).size).toBe(3);
  });

  it("joins groups that share a label", () => {
    expect(keyOf(atlas, "War")).toBe(keyOf(atlas, "hostilities"));
    expect(keyOf(atlas, "war")).not.toBe(keyOf(atlas, "peace"));
  });

  it("joins the same labels twice, in a circle, without end", () => {
    const concepts = [["a", "b"], ["b", "c"], ["c", "a"], ["a"], []];
    const keys = createMapKeys({ ...NO_SAME_WORDS, concepts });
    expect(keyOf(keys, "a")).toBe(keyOf(keys, "c"));
  });

  it("counts phrases that say the same, and keeps no words as no words", () => {
    expect(atlas.phraseKey("Leads to")).toBe(atlas.phraseKey("causes"));
    expect(atlas.phraseKey("drives")).not.toBe(atlas.phraseKey("causes"));
    expect(atlas.phraseKey("  ")).toBe("");
  });

  it("knows all labels of a concept, and none of one it has not heard of", () => {
    expect(atlas.labelsOf(keyOf(atlas, "EU"))).toEqual([
      "european union",
      "eu",
      "uni eropa",
      "європейський союз",
      "the bloc",
    ]);
    expect(atlas.labelsOf(keyOf(atlas, "peace"))).toEqual([]);
  });
});

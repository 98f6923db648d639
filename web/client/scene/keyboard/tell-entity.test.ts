import { expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { createAtlasScene } from "../../state/scene.ts";
import { tellEntity } from "./tell-entity.ts";

const scene = createAtlasScene("atlas", {
  entities: [
    entityOf("ireland", {
      kind: "Actor",
      labels: { en: "Ireland", id: "Irlandia", uk: "Ірландія" },
    }),
    entityOf("union"),
  ],
  relations: [],
});
/** Messages as keys with what fills them: which words a language has for them is not the point here. */
const t = (key: string, values: object = {}) => [key, ...Object.values(values)].join(" ");

it("says name and kind, the relation it was reached by, and how many it has", () => {
  const by = relationOf("r", ["ireland", "union"], { type: "INCLUDES" });
  expect(tellEntity(scene, "ireland", { language: "en", t, relations: 14, by })).toBe(
    "scene.entity Ireland kind.actor Ireland includes union. scene.relations 14",
  );
});

it("says a type of a file's own as it is, and what is pinned", () => {
  const by = relationOf("r", ["ireland", "union"], { type: "co-authored" });
  const pinned = { ...scene, pins: new Set(["ireland"]) };
  expect(tellEntity(pinned, "ireland", { language: "uk", t, relations: 1, by })).toBe(
    "scene.entity Ірландія kind.actor Ірландія – co-authored – union. scene.relations 1 scene.isPinned",
  );
});

it("says nothing of what is gone", () => {
  expect(tellEntity(scene, "gone", { language: "en", t, relations: 0, by: null })).toBe("");
});

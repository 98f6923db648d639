import { describe, expect, it } from "vitest";
import { type Asked, collapse, expand, isSameAsked } from "./expansions.ts";
import { EMPTY_SCENE, type Scene } from "./scene.ts";
import { entityOf, relationOf } from "../../../test/fixtures/scene-world.ts";

const askedAt = (center: string): Asked => ({ center, type: null, direction: "both" });
const at = () => new Map();
const idsOf = ({ entities, relations }: Scene) => [...entities.keys(), ...relations.keys()];

function grow(scene: Scene, center: string, ends: readonly string[]): Scene {
  const addition = {
    entities: [center, ...ends].map((id) => entityOf(id)),
    relations: ends.map((end) => relationOf(`${center}-${end}`, [center, end])),
  };
  return expand(scene, askedAt(center), addition, at);
}
const take = (scene: Scene, center: string) =>
  collapse(scene, (expansion) => isSameAsked(expansion, askedAt(center)));
const alone: Scene = { ...EMPTY_SCENE, entities: new Map([["eu", entityOf("eu")]]) };

describe("expanding and collapsing", () => {
  it("takes back exactly what was brought", () => {
    expect(take(grow(alone, "eu", ["tpd", "ess"]), "eu")).toEqual(alone);
  });

  it("leaves what was there before", () => {
    const before = grow(alone, "eu", ["tpd"]);
    const after = take(grow(before, "tpd", ["eu", "work"]), "tpd");
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it("takes what was expanded from what goes", () => {
    const nested = grow(grow(alone, "eu", ["tpd"]), "tpd", ["work", "school"]);
    expect(take(nested, "eu")).toEqual(alone);
  });

  it("keeps what another expansion reaches too, with its relation", () => {
    const two = grow(grow(grow(alone, "eu", ["tpd", "un"]), "un", ["oda"]), "eu", ["oda"]);
    const left = collapse(two, ({ center }) => center === "un");
    expect(idsOf(left)).toEqual(["eu", "tpd", "un", "oda", "eu-tpd", "eu-un", "eu-oda"]);
  });

  it("remembers nothing when nothing came", () => {
    const scene = grow(alone, "eu", ["tpd"]);
    expect(grow(scene, "eu", ["tpd"])).toBe(scene);
  });
});

import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../test/fixtures/scene-world.ts";
import type { EntitySummary } from "../../contract/shared.ts";
import { expand } from "./expansions.ts";
import { createAtlasScene, keepOnly, type Scene } from "./scene.ts";
import { readSceneCode, SceneCodeError, writeSceneCode } from "./scene-code.ts";
import { fromRecipe, type Library, toRecipe } from "./scene-recipe.ts";

/** The ids of the codebook: what a link is really made of. */
const files = import.meta.glob<string>("../../../ingest/codebook/entities/*.yaml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const ids = Object.values(files).flatMap((file) =>
  [...file.matchAll(/^- id: (\S+)/gm)].map(([, id = ""]) => id),
);
const entities = ids.map((id, index) => entityOf(id, { x: index, y: 900 - index }));
const relations = ids.slice(1).map((id, index) => relationOf(`r${index}`, [ids[index] ?? "", id]));
const library: Library = { entities: new Map(entities.map((each) => [each.id, each])), relations };
const whole = createAtlasScene("atlas", { entities, relations });

/** Not in the order of the codebook, and where a person might have put them. */
function someOf(count: number): Scene {
  const chosen = ids
    .map((id, index) => [(index * 7919) % ids.length, id] as const)
    .toSorted((a, b) => a[0] - b[0]);
  const scene = keepOnly(whole, new Set(chosen.slice(0, count).map(([, id]) => id)));
  const positions = [...scene.entities.keys()].map((id, index) => {
    const turn = index * 2.399963;
    return [
      id,
      {
        x: 500 + 37 * Math.sqrt(index) * Math.cos(turn),
        y: 450 + 37 * Math.sqrt(index) * Math.sin(turn),
      },
    ] as const;
  });
  return {
    ...scene,
    of: "set",
    mode: "free",
    layout: "force",
    positions: new Map(positions),
    pins: new Set([positions[3]?.[0] ?? ""]),
  };
}

const again = (scene: Scene, from = library) =>
  fromRecipe(readSceneCode(writeSceneCode(toRecipe(scene, library))), scene.of, from);

describe("a scene in a link", () => {
  it("holds 120 entities with their places, a pin and the filters beside it in 2,000 characters", () => {
    expect(writeSceneCode(toRecipe(someOf(120), library)).length).toBeLessThan(1850);
  });

  it("comes back with the same entities and relations, each within a pixel of its place", () => {
    const scene = someOf(120);
    const { scene: back, gone } = again(scene);
    expect(gone).toEqual([]);
    expect([...back.entities.keys()].toSorted()).toEqual([...scene.entities.keys()].toSorted());
    expect([...back.relations.keys()].toSorted()).toEqual([...scene.relations.keys()].toSorted());
    expect([back.mode, back.layout, back.pins]).toEqual(["free", "force", scene.pins]);
    const away = [...scene.positions].map(([id, { x, y }]) =>
      Math.hypot(x - (back.positions.get(id)?.x ?? NaN), y - (back.positions.get(id)?.y ?? NaN)),
    );
    expect(Math.max(...away)).toBeLessThan(1);
  });

  it("says the whole atlas with one thing moved in a few characters", () => {
    const moved = new Map([...whole.positions, [ids[9] ?? "", { x: 12, y: 34 }]]);
    const scene = { ...whole, positions: moved };
    expect(writeSceneCode(toRecipe(scene, library)).length).toBeLessThan(140);
    expect(again(scene).scene.positions.get(ids[9] ?? "")).toEqual({ x: 12, y: 34 });
  });

  it("keeps what each expansion brought, so that it can still be taken back", () => {
    const start = { ...keepOnly(whole, new Set([ids[1] ?? ""])), of: "entity x" };
    const addition = { entities: entities.slice(0, 3), relations: relations.slice(0, 2) };
    const grown = expand(
      start,
      { center: ids[1] ?? "", type: null, direction: "both" },
      addition,
      (added: readonly EntitySummary[]) => new Map(added.map(({ id }) => [id, { x: 1, y: 2 }])),
    );
    expect(again(grown).scene.expansions).toEqual(grown.expansions);
  });

  it("holds ten thousand entities with their places", () => {
    const many = Array.from({ length: 10_000 }, (_ignored, index) =>
      entityOf(`node-${(index * 7919) % 10_007}`, { x: index % 97, y: index % 89 }),
    );
    const all = { entities: new Map(many.map((each) => [each.id, each])), relations: [] };
    const scene = createAtlasScene("set", { entities: many, relations: [] });
    const moved = new Map(many.map(({ id }, index) => [id, { x: index % 101, y: index % 103 }]));
    const recipe = {
      ...toRecipe({ ...scene, positions: moved }, all),
      entities: { rule: "these", ids: [...all.entities.keys()] },
    } as const;
    expect(readSceneCode(writeSceneCode(recipe)).positions.size).toBe(recipe.positions.size);
  });

  it("opens after the atlas has changed, and names what is gone", () => {
    const scene = someOf(40);
    const [first = ""] = scene.entities.keys();
    const smaller = {
      ...library,
      entities: new Map([...library.entities].filter(([id]) => id !== first)),
    };
    const { scene: back, gone } = again(scene, smaller);
    expect(gone).toEqual([first]);
    expect(back.entities.size).toBe(39);
  });

  it.each([
    ["nothing", ""],
    ["another version", "9abc"],
    ["no base64", "1***"],
    ["cut off", writeSceneCode(toRecipe(someOf(60), library)).slice(0, 300)],
    ["noise", `1${"A".repeat(500)}`],
    ["words that unpack to a flood", `1${flood()}`],
  ])("refuses %s", (_name, code) => {
    expect(() => readSceneCode(code)).toThrow(SceneCodeError);
  });
});

function flood(): string {
  const bytes = deflateSync(strToU8("x".repeat(30_000_000)));
  return btoa(
    String.fromCharCode(0, bytes.length >> 8, bytes.length & 255, ...bytes.slice(0, 60_000)),
  );
}

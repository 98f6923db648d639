import { describe, expect, it } from "vitest";
import { entityOf } from "../../../../test/fixtures/scene-world.ts";
import {
  addToScene,
  createAtlasScene,
  EMPTY_SCENE,
  type Scene,
  takeAway,
} from "../../state/scene.ts";
import { moveEntity, togglePin } from "../change-scene.ts";
import { describeMove } from "./scene-move.ts";

const entities = Array.from({ length: 60 }, (_, index) =>
  entityOf(`n${index}`, { x: index * 10, y: 100 }),
);
const scene = createAtlasScene("atlas", { entities, relations: [] });

describe("what a change of the scene means for the picture", () => {
  it("the first scene, and that of another place, are new", () => {
    expect(describeMove(EMPTY_SCENE, scene)).toBe("new");
    expect(describeMove(scene, { ...scene, of: "entity n1" })).toBe("new");
  });

  it("a layout is an arrangement, and so is going back from it", () => {
    const positions = new Map(entities.map(({ id, y }, index) => [id, { x: y, y: index }]));
    const laid: Scene = { ...scene, mode: "free", layout: "kind", positions };
    expect(describeMove(scene, laid)).toBe("arranged");
    expect(describeMove(laid, scene)).toBe("arranged");
    expect(describeMove(laid, { ...laid, positions: scene.positions })).toBe("arranged");
  });

  it("what comes leaves the frame as it is", () => {
    const grown = addToScene(
      scene,
      { entities: [entityOf("new")], relations: [] },
      () => new Map([["new", { x: 0, y: 0 }]]),
    );
    expect(describeMove(scene, grown)).toBe("grown");
  });

  it("so does what is moved by hand, and what an undo moves back", () => {
    const moved = moveEntity(scene, "n7", { x: 1, y: 2 });
    expect(describeMove(scene, moved)).toBe("moved");
    expect(describeMove(moved, scene)).toBe("moved");
  });

  it("pins and what goes move nothing", () => {
    expect(describeMove(scene, togglePin(scene, "n1"))).toBe("same");
    expect(describeMove(scene, takeAway(scene, new Set(["n1", "n2"])))).toBe("same");
  });
});

it("what is moved is pinned where it was put", () => {
  const moved = moveEntity(scene, "n7", { x: 1.26, y: 2 });
  expect(moved.positions.get("n7")).toEqual({ x: 1.3, y: 2 });
  expect([...moved.pins]).toEqual(["n7"]);
  expect([...togglePin(moved, "n7").pins]).toEqual([]);
});

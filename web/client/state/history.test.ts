import { beforeEach, describe, expect, it } from "vitest";
import { entityOf } from "../../../test/fixtures/scene-world.ts";
import { type AtlasStores, createAtlasStores } from "./atlas-stores.ts";
import { hideIn } from "./filters.ts";
import { USUAL_OPTIONS } from "./path-options.ts";
import { createAtlasScene, takeAway } from "./scene.ts";
import { placeKey, standAt } from "./view.ts";

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const kinds = ({ history }: AtlasStores) =>
  history.store.getState().steps.map(({ change }) => change.kind);
const atlas = createAtlasScene("atlas", {
  entities: ["a", "b", "c"].map((id) => entityOf(id)),
  relations: [],
});

describe("the history", () => {
  let stores: AtlasStores;
  beforeEach(async () => {
    stores = createAtlasStores();
    stores.scene.setState(atlas, true);
    await settled();
  });

  it("begins with the first scene, which cannot be undone", () => {
    stores.history.undo();
    expect([kinds(stores), stores.scene.getState()]).toEqual([["start"], atlas]);
  });

  it("undoes and redoes changes of the scene, the filters and the selection", async () => {
    stores.scene.setState((scene) => takeAway(scene, new Set(["a"])));
    await settled();
    stores.view.setState({ selection: { kind: "entity", id: "b" } });
    await settled();
    stores.view.setState(({ filters }) => ({ filters: hideIn(filters, "kinds", ["Actor"]) }));
    await settled();
    expect(kinds(stores)).toEqual(["start", "removed", "selected", "filtered"]);
    const last = [stores.scene.getState(), stores.view.getState()];
    for (const _ of [1, 2, 3]) stores.history.undo();
    expect(stores.scene.getState()).toEqual(atlas);
    expect(stores.view.getState()).toMatchObject({ selection: null });
    for (const _ of [1, 2, 3]) stores.history.redo();
    expect([stores.scene.getState(), stores.view.getState()]).toEqual(last);
  });

  it("makes one step of a word that is typed into a lens, and undoes what a path may use", async () => {
    for (const find of ["f", "fo", "food"]) {
      stores.view.setState({ lens: { find } });
      await settled();
    }
    const panel = { kind: "paths", ends: ["a", "b"] } as const;
    stores.view.setState({ panel });
    await settled();
    stores.view.setState({ panel: { ...panel, options: { ...USUAL_OPTIONS, maxLength: 8 } } });
    await settled();
    expect(kinds(stores)).toEqual(["start", "lensed", "paneled", "paneled"]);
    stores.history.undo();
    expect(stores.view.getState()).toMatchObject({ panel, lens: { find: "food" } });
    expect(stores.view.getState().panel).not.toHaveProperty("options");
  });

  it("makes one step of what changes in one go", async () => {
    stores.scene.setState((scene) => takeAway(scene, new Set(["a"])));
    stores.view.setState({ selection: { kind: "entity", id: "b" } });
    await settled();
    expect(kinds(stores)).toEqual(["start", "removed"]);
  });

  it("waits for the scene of a new place, and makes one step of both", async () => {
    const place = { kind: "entity", id: "b" } as const;
    stores.view.setState(standAt(place));
    await settled();
    expect(kinds(stores)).toEqual(["start"]);
    stores.scene.setState({ ...atlas, of: placeKey(place) }, true);
    await settled();
    expect(kinds(stores)).toEqual(["start", "opened"]);
    stores.history.undo();
    expect([stores.scene.getState().of, stores.view.getState().place]).toEqual([
      "atlas",
      { kind: "atlas" },
    ]);
  });

  it("forgets what was undone once something else is done", async () => {
    stores.view.setState({ selection: { kind: "entity", id: "a" } });
    await settled();
    stores.history.undo();
    stores.view.setState({ surface: "list" });
    await settled();
    expect(kinds(stores)).toEqual(["start", "surfaced"]);
  });

  it("records neither the pointer's way nor its own steps", async () => {
    stores.view.setState({ hovered: "a" });
    stores.view.setState({ selection: { kind: "entity", id: "a" } });
    await settled();
    stores.history.undo();
    stores.view.setState({ hovered: "b" });
    await settled();
    expect(kinds(stores)).toEqual(["start", "selected"]);
  });
});

import { expect, it } from "vitest";
import { entityOf, relationOf } from "../../../../test/fixtures/scene-world.ts";
import { hideIn, NO_FILTERS } from "../../state/filters.ts";
import { createAtlasScene } from "../../state/scene.ts";
import { INITIAL_VIEW, type View } from "../../state/view.ts";
import { moveEntity } from "../change-scene.ts";
import { createLookBook } from "./look-book.ts";
import type { StageInput } from "../stage/stage-input.ts";

const scene = createAtlasScene("atlas", {
  entities: [entityOf("a", { territory: "north" }), entityOf("b"), entityOf("c")],
  relations: [relationOf("r", ["a", "b"])],
});
const north = { id: "north", labels: { en: "North", id: "Utara", uk: "Північ" } };

function input(view: Partial<View> = {}, given: Partial<StageInput> = {}): StageInput {
  return {
    scene,
    view: { ...INITIAL_VIEW, ...view },
    scheme: "light",
    language: "en",
    territories: [{ ...north, x: 0, y: 0, radius: 1 }],
    communities: [],
    degrees: undefined,
    metricValues: undefined,
    words: { kinds: {} as StageInput["words"]["kinds"], undated: "" },
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    keyed: null,
    ...given,
  };
}

it("pointing at something changes no look at rest", () => {
  const first = input();
  const book = createLookBook();
  expect(book.read(first)).toEqual({ base: true, overlay: false });
  const { base } = book;
  const pointed = { ...first, view: { ...first.view, hovered: "a" } };
  expect(book.read(pointed)).toEqual({ base: false, overlay: true });
  expect(book.base).toBe(base);
  expect([...book.overlay.nodes.keys()].toSorted()).toEqual(["a", "b"]);
  expect(book.overlay.isDimming).toBe(true);
});

it("neither does moving: only pinning what was moved does", () => {
  const first = input();
  const book = createLookBook();
  book.read(first);
  const { base } = book;
  const positions = new Map(scene.positions).set("a", { x: 1, y: 1 });
  book.read({ ...first, scene: { ...scene, positions } });
  expect(book.base).toBe(base);
  book.read({ ...first, scene: moveEntity(scene, "a", { x: 1, y: 1 }) });
  expect(book.base.nodes.get("a")?.isPinned).toBe(true);
});

it("a filter, another theme and another language do", () => {
  const book = createLookBook();
  book.read(input());
  const changes: Partial<StageInput>[] = [
    { view: { ...INITIAL_VIEW, filters: hideIn(NO_FILTERS, "kinds", ["Concept"]) } },
    { scheme: "dark" },
    { language: "uk" },
  ];
  expect(changes.map((change) => book.read(input({}, change)).base)).toEqual([true, true, true]);
});

it("regions are the atlas's territories there, and communities elsewhere", () => {
  const book = createLookBook();
  book.read(input({}, { language: "uk" }));
  expect(book.regions.map(({ label, members }) => [label, members])).toEqual([["Північ", ["a"]]]);
  const communities = [{ id: "b", label: "b", members: ["b", "c"], fromRatio: 1 }];
  book.read(input({}, { communities, scene: { ...scene, mode: "free" } }));
  expect(book.regions).toBe(communities);
});

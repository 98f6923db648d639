import { describe, expect, it } from "vitest";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import type { AtlasName } from "../../../maps/use-atlas-names.ts";
import { findNames } from "./find-names.ts";
import { suggestLinks } from "./suggest-links.ts";

const name = (id: string, en: string, uk: string, others: readonly string[] = []): AtlasName => ({
  id,
  kind: "Concept",
  labels: { en, id: en, uk },
  others: [...others],
});
const NAMES = [
  name("tpd", "Temporary Protection Directive", "Директива про тимчасовий захист", ["TPD"]),
  name("tp", "Temporary protection", "Тимчасовий захист"),
  name("europe", "Europe", "Європа"),
  name("eu", "European Union", "Європейський Союз", ["Europe"]),
];
const offersFor = (label: string) =>
  suggestLinks(mapOfLines([label]), NAMES).map(({ entities, isSure }) => ({
    ids: entities.map(({ id }) => id),
    isSure,
  }));

describe("links that are offered for a concept", () => {
  it("are sure where one entity is called so, in any language and letter case", () => {
    expect(offersFor("тимчасовий ЗАХИСТ")[0]).toMatchObject({ isSure: true });
    expect(offersFor("tpd")).toEqual([{ ids: ["tpd"], isSure: true }]);
  });

  it("are asked for where two share the name", () => {
    expect(offersFor("Europe")).toEqual([{ ids: ["europe", "eu"], isSure: false }]);
  });

  it("come from whole words only, and none twice on a map", () => {
    expect(offersFor("The temporary protection of many")).toEqual([{ ids: ["tp"], isSure: false }]);
    expect(offersFor("tempo")).toEqual([]);
    const map = mapOfLines(["TPD"]);
    const taken = {
      ...map,
      concepts: map.concepts.flatMap((concept) => [
        concept,
        { ...concept, id: "x", entity: "tpd" },
      ]),
    };
    expect(suggestLinks(taken, NAMES)).toEqual([]);
  });
});

describe("names for what is typed", () => {
  it("begin so, the shortest first, in any language", () => {
    expect(findNames(NAMES, "tempo").map(({ id }) => id)).toEqual(["tp", "tpd"]);
    expect(findNames(NAMES, "європ").map(({ id }) => id)).toEqual(["europe", "eu"]);
    expect(findNames(NAMES, "directive").map(({ id }) => id)).toEqual(["tpd"]);
    expect(findNames(NAMES, " ")).toEqual([]);
  });
});

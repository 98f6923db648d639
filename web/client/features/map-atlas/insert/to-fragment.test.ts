import { expect, it } from "vitest";
import type { EntitySummary, Relation } from "../../../../contract/shared.ts";
import { takeMostConnected, toFragment } from "./to-fragment.ts";

const entity = (id: string, plural: readonly string[] = []) =>
  ({
    id,
    labels: { en: `The ${id}`, id, uk: `У ${id}` },
    forms: { plural },
  }) as unknown as EntitySummary;
const relation = (source: string, target: string) =>
  ({
    id: `${source}-${target}`,
    type: "GRANTS",
    modality: "is",
    source,
    target,
    works: ["w"],
  }) as unknown as Relation;

it("takes entities over by their names in the map's language, and relations with claim and works", () => {
  const part = { entities: [entity("a"), entity("b", ["en"])], relations: [relation("b", "a")] };
  expect(toFragment(part, "en")).toEqual({
    concepts: [
      { id: "a", label: "The a" },
      { id: "b", label: "The b" },
    ],
    relations: [{ source: "b", target: "a", phrase: "grant", claim: "b-a", works: ["w"] }],
  });
  expect(toFragment(part, "uk").relations[0]?.phrase).toBe("надає");
});

it("keeps the most connected of many, with what is left between them", () => {
  const entities = ["a", "b", "c", "d"].map((id) => entity(id));
  const relations = [relation("a", "c"), relation("c", "d"), relation("d", "a")];
  const taken = takeMostConnected({ entities, relations: [...relations, relation("b", "c")] }, 3);
  expect(taken.entities.map(({ id }) => id)).toEqual(["a", "c", "d"]);
  expect(taken.relations).toEqual(relations);
});

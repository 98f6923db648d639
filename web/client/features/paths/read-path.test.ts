import { describe, expect, it } from "vitest";
import type { EntityKind, Language } from "../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { readPath, toText } from "./read-path.ts";

function entity(id: string, names: Partial<EntitySummary["forms"]>, kind: EntityKind = "Concept") {
  const { en = id, id: idName = id, uk = id } = names;
  const forms = { gen: uk, acc: uk, plural: [], ...names, en, id: idName, uk };
  const dates = { date: null, dateEnd: null };
  const labels = { en, id: idName, uk };
  const rest = { subkind: null, abbreviation: null, inArticle: "", territory: null, x: 0, y: 0 };
  return { id, kind, labels, forms, ...dates, ...rest };
}

const eu = entity("eu", {
  en: "the European Union",
  id: "Uni Eropa",
  uk: "Європейський Союз",
  gen: "Європейського Союзу",
});
const displaced = entity("displaced", {
  en: "persons displaced from Ukraine",
  id: "pengungsi dari Ukraina",
  uk: "біженці з України",
  gen: "біженців з України",
  acc: "біженців з України",
  plural: ["en", "uk"],
});
const food = entity("food", {
  en: "food",
  id: "pangan",
  uk: "їжа",
  gen: "їжі",
  acc: "їжу",
});
const security = entity("security", {
  en: "food security",
  id: "ketahanan pangan",
  uk: "продовольча безпека",
  gen: "продовольчої безпеки",
  acc: "продовольчу безпеку",
});
const war = entity("war", { en: "war", id: "perang", uk: "війна" });

function relation(source: EntitySummary, type: string, target: EntitySummary): Relation {
  return {
    id: `${source.id} ${target.id}`,
    type,
    source: source.id,
    target: target.id,
    status: "stated",
    origin: "article",
    modality: "is",
    section: null,
    places: [],
    works: [],
    from: null,
    to: null,
    order: null,
  };
}

const protects = relation(eu, "PROTECTS", displaced);
const need = relation(displaced, "NEEDS", food);
const isPart = relation(food, "PART_OF", security);
const threatens = relation(war, "THREATENS", security);
const displaces = relation(war, "DISPLACES", displaced);

function read(nodes: readonly EntitySummary[], relations: readonly Relation[], language: Language) {
  return toText(readPath({ nodes, relations }, language));
}

describe("a path read as a sentence", () => {
  const along = [
    [eu, displaced, food, security],
    [protects, need, isPart],
  ] as const;

  it("goes on from what was just named, as a person or a thing, in its number", () => {
    expect(read(...along, "en")).toBe(
      "The European Union protects persons displaced from Ukraine, who need food, which is part of food security.",
    );
    expect(read(...along, "id")).toBe(
      "Uni Eropa melindungi pengungsi dari Ukraina, yang membutuhkan pangan, yang merupakan bagian dari ketahanan pangan.",
    );
  });

  it("names again in Ukrainian, each name in the case its phrase asks for", () => {
    expect(read(...along, "uk")).toBe(
      "Європейський Союз захищає біженців з України; біженці з України потребують їжі; їжа є частиною продовольчої безпеки.",
    );
  });

  it("reads a step against the arrow in its own direction, never the other way round", () => {
    expect(read([food, security, war], [isPart, threatens], "en")).toBe(
      "Food is part of food security; war threatens food security.",
    );
    expect(read([food, displaced, eu], [need, protects], "en")).toBe(
      "Persons displaced from Ukraine need food; the European Union protects persons displaced from Ukraine.",
    );
  });

  it("has one subject where two steps part from the same", () => {
    const away = [
      [security, war, displaced],
      [threatens, displaces],
    ] as const;
    expect(read(...away, "en")).toBe(
      "War threatens food security and drives out persons displaced from Ukraine.",
    );
    expect(read(...away, "uk")).toBe(
      "Війна ставить під загрозу продовольчу безпеку, а також змушує до втечі біженців з України.",
    );
  });

  it("reads what is said both ways on the way, whichever way it is kept", () => {
    const beside = relation(war, "INTERDEPENDENT_WITH", security);
    expect(read([food, security, war], [isPart, beside], "en")).toBe(
      "Food is part of food security, which is interdependent with war.",
    );
  });

  it("does not take states that receive people for people", () => {
    const states = entity("states", {
      en: "the states that receive refugees",
      plural: ["en"],
    });
    const path = [relation(eu, "PROTECTS", states), relation(states, "NEEDS", food)];
    expect(read([eu, states, food], path, "en")).toBe(
      "The European Union protects the states that receive refugees, which need food.",
    );
  });

  it("keeps the linking phrases apart from the names", () => {
    expect(readPath({ nodes: [food, security], relations: [isPart] }, "en")).toEqual([
      { text: "Food ", isPhrase: false },
      { text: "is part of", isPhrase: true },
      { text: " food security.", isPhrase: false },
    ]);
  });
});

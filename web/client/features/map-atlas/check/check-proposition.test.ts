/** What the atlas says to propositions of a map: never that one is wrong. */
import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../../../../../graph/maps/create-map-keys.ts";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Statement } from "../../../../contract/shared.ts";
import { suggestRelations, toRelations } from "../suggest/suggest-relations.ts";
import { checkProposition, groupByPair } from "./check-proposition.ts";

const keys = createMapKeys(NO_SAME_WORDS);

function end(id: string) {
  const labels = { en: id, id, uk: id };
  return {
    id,
    kind: "Concept" as const,
    labels,
    forms: { ...labels, gen: id, acc: id, plural: [] },
  };
}

function stateThat(
  subject: string,
  type: string,
  object: string,
  rest: Partial<Statement> = {},
): Statement {
  return {
    id: `${subject}-${type}-${object}`,
    text: "",
    type,
    subject: end(subject),
    object: end(object),
    status: "stated",
    origin: "article",
    modality: "is",
    stance: "asserts",
    negated: false,
    order: null,
    respect: null,
    from: null,
    to: null,
    places: ["3.2.1"],
    cites: [],
    credits: [],
    contested: [],
    sources: [],
    ...rest,
  };
}

/** Concepts mean the entity of the same name, but for those that begin with "my". */
function linkedMap(lines: readonly string[], claims: readonly string[] = []): ConceptMap {
  const map = mapOfLines(lines);
  return {
    ...map,
    concepts: map.concepts.map((concept) => ({
      ...concept,
      entity: concept.label.startsWith("my") ? null : concept.label,
    })),
    phrases: map.phrases.map((phrase) => ({ ...phrase, claims: [...claims] })),
  };
}

function verdictOn(map: ConceptMap, statements: readonly Statement[]) {
  const [proposition] = propositionsOf(map);
  if (proposition === undefined) throw new Error("The map says nothing.");
  return checkProposition(proposition, groupByPair(statements), keys);
}

const grants = stateThat("law", "GRANTS", "right");

describe("a proposition held against the atlas", () => {
  it.each(["law | grants | right", "law | надає | right", "law | memberikan | right"])(
    "is stated where the atlas says just that, in any language: %s",
    (line) => {
      expect(verdictOn(linkedMap([line]), [grants])).toEqual({ kind: "stated", statement: grants });
    },
  );

  it("rests on a statement that it carries, in words of its own", () => {
    const map = linkedMap(["law | opens the door to | right"], [grants.id]);
    expect(verdictOn(map, [grants]).kind).toBe("rests");
    expect(verdictOn(linkedMap(["law | opens the door to | right"]), [grants]).kind).toBe(
      "otherwise",
    );
  });

  it("is contested where the record differs, even if another place says it uncontested", () => {
    const contested = { ...grants, id: "second", status: "contested" } as const;
    expect(verdictOn(linkedMap(["law | grants | right"]), [grants, contested])).toEqual({
      kind: "contested",
      statement: contested,
    });
  });

  it("is told from what the atlas says the other way round, and from what it denies", () => {
    expect(verdictOn(linkedMap(["right | grants | law"]), [grants]).kind).toBe("reversed");
    const denied = { ...grants, negated: true };
    expect(verdictOn(linkedMap(["law | grants | right"]), [denied]).kind).toBe("denied");
    expect(verdictOn(linkedMap(["law | does not grant | right"]), [denied]).kind).toBe("stated");
  });

  it("has no direction where the relation has none", () => {
    const symmetric = stateThat("law", "COOPERATES_WITH", "right");
    const text = linkedMap(["right | cooperates with | law"]);
    expect(verdictOn(text, [symmetric]).kind).toBe("stated");
  });

  it("is the mapmaker's own where the atlas is silent, and cannot be held against it without links", () => {
    expect(verdictOn(linkedMap(["law | grants | duty"]), [grants]).kind).toBe("own");
    expect(verdictOn(linkedMap(["my law | grants | right"]), [grants])).toMatchObject({
      kind: "unlinked",
      concepts: [{ label: "my law" }],
    });
    expect(verdictOn(linkedMap(["law |  | duty"]), [grants]).kind).toBe("unworded");
  });
});

describe("relations that the atlas has between the concepts of a map", () => {
  const denied = stateThat("law", "PROTECTS", "right", { negated: true });
  const other = stateThat("right", "ENABLES", "law", { modality: "should" });

  it("are those that the map does not say yet, without what is denied", () => {
    const map = linkedMap(["law | grants | right"]);
    expect(suggestRelations(map, [grants, denied, other], keys)).toEqual([other]);
    const worded = linkedMap(["law | opens | right"], [grants.id]);
    expect(suggestRelations(worded, [grants], keys)).toEqual([]);
  });

  it("are inserted with their words, claim and works, as the map's language has them", () => {
    const cites = [{ id: "darvas" }] as unknown as Statement["cites"];
    expect(toRelations([{ ...other, cites }], "en")).toEqual([
      {
        source: "right",
        target: "law",
        phrase: "should enable",
        claim: other.id,
        works: ["darvas"],
      },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { addStep, anyOf, changeNode, changeStep, FIRST_PATTERN } from "./pattern.ts";
import { writeCypher } from "./write-cypher.ts";

const step = { type: "ADOPTED", direction: "out", status: null, isMissing: false } as const;

describe("a pattern built by pointing", () => {
  it("begins with all of one kind", () => {
    expect(writeCypher(FIRST_PATTERN)).toEqual({
      statement: "MATCH (a:Actor)\nRETURN a.name AS aName\nORDER BY aName",
      parameters: {},
    });
  });

  it("goes along relations in either direction, and narrows them", () => {
    const adopted = addStep(FIRST_PATTERN, step, anyOf("Instrument"));
    const against = addStep(
      adopted,
      { ...step, type: "THREATENS", direction: "in" },
      anyOf("Threat"),
    );
    const contested = changeStep(against, 1, { status: "contested" });
    expect(writeCypher(changeNode(contested, 0, { entity: "o'brien" })).statement).toBe(
      [
        "MATCH (a:Actor {id: 'o\\'brien'})-[:ADOPTED]->(i:Instrument)<-[r2:THREATENS]-(t:Threat)",
        "WHERE r2.status = 'contested'",
        "RETURN DISTINCT a.name AS aName, i.name AS iName, t.name AS tName",
        "ORDER BY aName, iName, tName",
      ].join("\n"),
    );
  });

  it("gives what is typed as parameters, never as text of the statement", () => {
    const named = changeNode(FIRST_PATTERN, 0, { named: "') DELETE", since: "2014" });
    const { statement, parameters } = writeCypher(named);
    expect(statement).not.toContain("DELETE");
    expect(parameters).toEqual({ aName: "') DELETE", aSince: "2014" });
  });

  it("tells kinds with one initial apart", () => {
    const two = addStep(FIRST_PATTERN, { ...step, type: null }, anyOf("Actor"));
    expect(writeCypher({ ...two, shown: "nodes" }).statement).toBe(
      "MATCH (a1:Actor)-->(a2:Actor)\nRETURN a1, a2\nLIMIT 100",
    );
  });

  it("asks for what is missing", () => {
    const pattern = addStep(
      { ...FIRST_PATTERN, nodes: [anyOf("Need")] },
      { ...step, type: "MEETS_NEED", direction: "in", isMissing: true },
      anyOf("Measure"),
    );
    expect(writeCypher(pattern).statement).toBe(
      [
        "MATCH (n:Need)",
        "WHERE NOT EXISTS { MATCH (n)<-[:MEETS_NEED]-(:Measure) }",
        "RETURN DISTINCT n.name AS nName",
        "ORDER BY nName",
      ].join("\n"),
    );
  });

  it("counts, for each of the first kind or in all", () => {
    expect(writeCypher({ ...FIRST_PATTERN, shown: "count" }).statement).toContain(
      "RETURN count(DISTINCT a) AS number",
    );
    const adopted = addStep(FIRST_PATTERN, step, anyOf("Instrument"));
    expect(writeCypher({ ...adopted, shown: "count" }).statement).toContain(
      "RETURN a.name AS aName, count(DISTINCT i) AS number\nORDER BY number DESC, aName",
    );
  });
});

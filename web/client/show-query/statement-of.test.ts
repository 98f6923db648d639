import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../state/filters.ts";
import { statementOfExpansion, statementOfFilters, statementOfPaths } from "./statement-of.ts";

describe("the statement of what is on screen", () => {
  it("goes along an expansion's own arrow", () => {
    const asked = { center: "eu", type: "ADOPTED" } as const;
    expect(statementOfExpansion({ ...asked, direction: "out" }).statement).toContain(
      "(n:Entity {id: $id})-[r:ADOPTED]->(m:Entity)",
    );
    expect(statementOfExpansion({ ...asked, direction: "in" }).statement).toContain(
      "<-[r:ADOPTED]-",
    );
    expect(statementOfExpansion({ center: "eu", type: null, direction: "both" })).toEqual({
      statement: "MATCH (n:Entity {id: $id})-[r]-(m:Entity)\nRETURN n, r, m",
      parameters: { id: "eu" },
    });
  });

  it("takes the filters as conditions, or not at all", () => {
    const hidden = {
      ...NO_FILTERS.hidden,
      kinds: new Set(["Threat", "Need"] as const),
      statuses: new Set(["contested"] as const),
    };
    expect(statementOfFilters({ hidden, period: null })).toEqual({
      statement: [
        "MATCH (a:Entity)",
        "WHERE NOT a:Need\n  AND NOT a:Threat",
        "OPTIONAL MATCH (a)-[r]->(b:Entity)",
        "WHERE NOT b:Need\n  AND NOT b:Threat\n  AND NOT r.status IN $statuses",
        "RETURN a, r, b",
      ].join("\n"),
      parameters: { statuses: ["contested"] },
    });
    expect(statementOfFilters({ hidden, period: { from: 2014, to: 2022 } })).toBeNull();
  });

  it("says of paths that their order is not the statement's", () => {
    const { statement, parameters } = statementOfPaths(
      { kind: "paths", ends: ["eu", "hs-food"] },
      "ranked elsewhere",
    );
    expect(statement).toMatch(/^\/\/ ranked elsewhere\n/);
    expect(statement).toContain("shortestPath((a)-[*..5]-(b))");
    expect(parameters).toEqual({ from: "eu", to: "hs-food" });
  });
});

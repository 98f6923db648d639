/** The boundary alone: what the engine itself plans for hostile statements, without the checks of the text before it. */
import g from "@grafeo-db/js";
import { afterAll, expect, it } from "vitest";
import { HOSTILE_STATEMENTS } from "../../../../../test/contracts/gate-hostile.ts";
import { TRICKS } from "../../../../../test/contracts/gate-tricks.ts";
import { GateError } from "../../../../gate/gate-error.ts";
import { checkPlan, readPlan } from "./check-plan.ts";

const db = g.GrafeoDB.create();
afterAll(() => db.close());

async function plan(statement: string) {
  return readPlan(String((await db.executeCypher(`EXPLAIN ${statement}`, {})).get(0)["plan"]));
}

async function outcomeOf(statement: string): Promise<string> {
  try {
    checkPlan(await plan(statement));
    return "let through";
  } catch (error) {
    return error instanceof GateError ? error.code : "refused by the engine";
  }
}

const DANGEROUS = ["CYPHER_WRITES", "CYPHER_LOADS", "CYPHER_PROCEDURE", "CYPHER_ADMIN"];
const dangerous = [...HOSTILE_STATEMENTS, ...TRICKS].filter(
  ({ outcome, statement }) =>
    DANGEROUS.includes(outcome) && !/^\s*(?:CYPHER|EXPLAIN|PROFILE)\b/.test(statement),
);

it.each(dangerous)("lets not through by its plan: $statement", async ({ statement }) => {
  expect(await outcomeOf(statement)).not.toBe("let through");
});

it("names what it refuses", async () => {
  expect(await outcomeOf("MATCH (n) SET n.x = 1")).toBe("CYPHER_WRITES");
  expect(await outcomeOf("MATCH (n) CALL { WITH n DETACH DELETE n } RETURN 1")).toBe(
    "CYPHER_WRITES",
  );
  expect(await outcomeOf("LOAD CSV FROM '/etc/passwd' AS r RETURN r")).toBe("CYPHER_LOADS");
  expect(await outcomeOf("CALL grafeo.pagerank() YIELD node_id RETURN node_id")).toBe(
    "CYPHER_PROCEDURE",
  );
});

it("refuses a step that it does not know, wherever it stands", () => {
  const text = "Return (n)\n  Filter (true)\n    Teleport (n)\n      NodeScan (n:*)\n";
  expect(() => checkPlan(readPlan(text))).toThrow(/Teleport/);
  expect(() => readPlan("Return (n)\nCreate (n)\n")).toThrow(/Create/);
  expect(() => readPlan("")).toThrow(GateError);
});

it("reads a plan as a tree", async () => {
  const tree = await plan("MATCH (n:Right) RETURN n.id LIMIT 3");
  expect(tree).toMatchObject({
    operator: "Limit",
    details: "3",
    children: [
      {
        operator: "Return",
        children: [{ operator: "NodeScan", details: "n:Right", children: [] }],
      },
    ],
  });
});

/** The gate's contract on a real server, 5.26 LTS, and what only a shared database knows. */
import { afterAll, describe, expect, inject, it } from "vitest";
import {
  describeGate,
  GATE_TEST_LIMITS,
  type OpenGateTarget,
} from "../../../../test/contracts/gate.contract.ts";
import { GOOD_STATEMENTS, type GoodStatement } from "../../../../test/contracts/gate-good.ts";
import { HOSTILE_STATEMENTS } from "../../../../test/contracts/gate-hostile.ts";
import { openRawNeo4j } from "../../../../test/neo4j/raw-neo4j.ts";
import { openPeopleStore } from "../../../people/open-people-store.ts";
import { openStore } from "../../open-store.ts";
import { openNeo4jGate } from "./neo4j-gate.ts";

const uri = inject("neo4jUri");
const environment = { NEO4J_URI: uri ?? "", ATLAS_SECRET: "a passphrase for tests" };
const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");

const COUNTS = [
  "MATCH (n) WHERE NOT n:Sealed RETURN labels(n) AS what, count(*) AS count ORDER BY what",
  "MATCH ()-[r]->() RETURN type(r) AS what, count(*) AS count ORDER BY what",
  "SHOW INDEXES YIELD name, state RETURN name AS what, state AS count ORDER BY what",
  "SHOW CONSTRAINTS YIELD name, type RETURN name AS what, type AS count ORDER BY what",
];

async function census(): Promise<unknown> {
  const counted = [];
  for (const statement of COUNTS) counted.push(await raw.run(statement));
  return counted;
}

/** Of plans, that are not known here. */
const steps: string[] = [];

function openGate(limits = GATE_TEST_LIMITS) {
  return openNeo4jGate({
    uri: uri ?? "",
    user: "",
    password: "",
    database: "neo4j",
    engine: { name: "neo4j", version: "5.26.30" },
    limits,
    onUnknownStep: (name) => steps.push(name),
  });
}

/** A server that has just started compiles its own planner and each new plan first, which can take longer than the short limit. */
async function warmUp(): Promise<void> {
  const patient = openGate({ ...GATE_TEST_LIMITS, timeoutMs: 60_000 });
  const sink = { columns: () => undefined, rows: () => undefined };
  const answered = HOSTILE_STATEMENTS.filter(({ outcome }) => outcome === "answered");
  const all: readonly Pick<GoodStatement, "statement" | "parameters">[] = [
    ...GOOD_STATEMENTS,
    ...answered,
  ];
  for (const { statement, parameters = {} } of all)
    await patient.run({ statement, parameters, mode: "run", limit: 1000 }, sink);
  await patient.close();
}

async function open(): Promise<OpenGateTarget> {
  await raw.empty();
  const store = await openStore(environment);
  const gate = openGate();
  const people = await openPeopleStore(environment);
  await warmUp();
  return {
    store,
    gate,
    people,
    census,
    async close() {
      await gate.close();
      await people.close();
      await store.close();
    },
  };
}

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  afterAll(async () => {
    await raw.empty();
    await raw.close();
  });
  describeGate("the Neo4j gate", { open, engine: "neo4j", folders: [] });

  it("knew every step of all these plans", () => {
    expect(steps).toEqual([]);
  });
});

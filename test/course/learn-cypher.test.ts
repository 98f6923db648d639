/** The course of `courses/`: every solution is right, on the atlas and on its altered copy, and nothing passes that is not asked of the graph. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkAnswer, type Gates } from "../../graph/course/check-answer.ts";
import { openAlteredGate } from "../../graph/course/open-altered-gate.ts";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import type { GateValue } from "../../graph/gate/gate-value.ts";
import { openGate } from "../../graph/gate/open-gate.ts";
import type { CourseStep } from "../../graph/model/course.ts";
import { readCourseLibrary } from "../../graph/reading/course-library.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";

const codebookFolder = fileURLToPath(new URL("../../ingest/codebook", import.meta.url));
const steps = readCourseLibrary().flatMap((course) => course.steps);

describe("the course", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-course-"));
  let store: GraphStore;
  let here: CypherGate;
  let altered: CypherGate;
  let gates: Gates;
  beforeAll(async () => {
    const environment = { ATLAS_DATA: folder };
    store = await openStore(environment);
    await runIngest(store, { codebookFolder });
    here = await openGate(environment, store);
    altered = await openAlteredGate(environment, store);
    gates = { here, altered: async () => altered };
  });
  afterAll(async () => {
    await altered.close();
    await here.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const check = (step: CourseStep, statement: string, parameters = {}) =>
    checkAnswer(gates, { statement, parameters }, step);
  const stepOf = (id: string) => steps.find((step) => step.id === id) as CourseStep;

  it("has about twenty steps", () => {
    expect(steps.length).toBeGreaterThanOrEqual(20);
  });

  it.each(steps)("takes the solution of $id", async (step) => {
    expect(await check(step, step.solution)).toMatchObject({
      where: "altered",
      verdict: { kind: "right" },
    });
  });

  it.each(steps.filter(({ anyOf }) => anyOf === undefined))(
    "does not take the answer itself, written down, for $id",
    async (step) => {
      const { columns, rows } = await answerOf(here, step.solution);
      const isPlain = rows.every((row) => row.every((cell) => !isTagged(cell)));
      if (!isPlain) return;
      const cells = columns.map((_name, index) => `row[${index}] AS c${index}`).join(", ");
      const written = `UNWIND $rows AS row RETURN ${cells}`;
      expect(await check(step, written, { rows })).toMatchObject({
        where: "altered",
        verdict: { kind: expect.stringMatching(/rows|order/) },
      });
    },
  );

  it.each(steps)("does not take RETURN 'answer' for $id", async (step) => {
    const { verdict } = await check(step, "RETURN 'answer' AS answer");
    expect(verdict.kind).not.toBe("right");
  });

  it("takes every statement that is right, however it is written", async () => {
    const right: readonly (readonly [string, string])[] = [
      ["first-nodes", "MATCH (x:Threat) RETURN x LIMIT 5"],
      ["a-label", "MATCH (n) WHERE n:SecurityCategory RETURN n"],
      ["one-node", "MATCH (i) WHERE i.id = 'tpd' RETURN i.date, i.name"],
      ["direction", "MATCH (a)-[:ADOPTED]->({id: 'tpd'}) RETURN a.name"],
      ["count", "MATCH (t:Threat) RETURN count(t)"],
      ["distinct", "MATCH (a:Actor) WHERE EXISTS { (a)-[:ADOPTED]->() } RETURN a.name"],
      [
        "optional",
        "MATCH (i:Instrument) OPTIONAL MATCH (i)-[:GRANTS]->(x) WITH i, count(DISTINCT x) AS n RETURN n, i.name",
      ],
    ];
    for (const [id, statement] of right)
      expect([id, await check(stepOf(id), statement)]).toMatchObject([
        id,
        { where: "altered", verdict: { kind: "right" } },
      ]);
  });

  it("says what is wrong: columns, rows, or their order", async () => {
    expect((await check(stepOf("one-node"), "MATCH (i {id:'tpd'}) RETURN i.name")).verdict).toEqual(
      {
        kind: "columns",
        wanted: 2,
        given: 1,
      },
    );
    expect(
      (await check(stepOf("a-property"), "MATCH (t:Need) RETURN t.name")).verdict,
    ).toMatchObject({
      kind: "rows",
    });
    const backwards = stepOf("order").solution.replace("relations DESC", "relations ASC");
    expect((await check(stepOf("order"), backwards)).verdict.kind).toMatch(/rows|order/);
  });
});

async function answerOf(gate: CypherGate, statement: string) {
  const rows: (readonly GateValue[])[] = [];
  let columns: readonly string[] = [];
  await gate.run(
    { statement, parameters: {}, mode: "run", limit: 10_000 },
    {
      columns: (names) => {
        columns = names;
      },
      rows: (batch) => {
        rows.push(...batch);
      },
    },
  );
  return { columns, rows };
}

function isTagged(value: GateValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What only a gate to a shared database has to keep: other people's nodes, its own connections, a server that restarts. */
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { smallWorld } from "../../../../test/fixtures/small-world.ts";
import { openRawNeo4j } from "../../../../test/neo4j/raw-neo4j.ts";
import type { CypherGate, GateRequest, GateSummary } from "../../../gate/cypher-gate.ts";
import { GateError } from "../../../gate/gate-error.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import { LIMITS } from "../../../gate/limits.ts";
import { openStore } from "../../open-store.ts";
import { openNeo4jGate } from "./neo4j-gate.ts";

const uri = inject("neo4jUri");
const RUNAWAY =
  "MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.id + b.id < c.id RETURN count(*) AS runaway";

interface Answer {
  readonly rows: readonly (readonly GateValue[])[];
  readonly summary: GateSummary;
}

async function ask(
  gate: CypherGate,
  statement: string,
  more: Partial<GateRequest> & { readonly signal?: AbortSignal } = {},
): Promise<Answer> {
  const { signal, ...others } = more;
  const rows: (readonly GateValue[])[] = [];
  const sink = {
    columns: () => undefined,
    rows: (batch: readonly (readonly GateValue[])[]) => void rows.push(...batch),
  };
  const request: GateRequest = { statement, parameters: {}, mode: "run", limit: 1000, ...others };
  const summary = await gate.run(request, sink, signal === undefined ? {} : { signal });
  return { rows, summary };
}

describe.skipIf(uri === null)("a gate to Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  let gate: CypherGate;

  const isRunning = async () => {
    const found = await raw.run(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS runaway' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
    );
    return found.length > 0;
  };

  const expectEnds = async (start: string, end: string) => {
    const { rows } = await ask(gate, "MATCH (:Before)-[r:BEGAN]->() RETURN r");
    expect(rows).toMatchObject([[{ $relationship: { start, end } }]]);
  };

  const divide = (by: number) => ask(gate, "RETURN 6 / $by AS n", { parameters: { by } });

  beforeAll(async () => {
    await raw.empty();
    const store = await openStore({ NEO4J_URI: uri ?? "" });
    await store.prepare();
    await store.apply(smallWorld);
    await store.close();
    gate = openNeo4jGate({
      uri: uri ?? "",
      user: "",
      password: "",
      database: "neo4j",
      engine: { name: "neo4j", version: "5.26.30" },
      limits: { ...LIMITS, maxBytes: 1_000_000 },
    });
  });
  afterAll(async () => {
    await gate.close();
    await raw.empty();
    await raw.close();
  });

  it("ends a statement in the database when its asker leaves", async () => {
    const leaving = new AbortController();
    const asked = ask(gate, RUNAWAY, { signal: leaving.signal }).catch((error: unknown) => error);
    await expect.poll(isRunning, { interval: 50 }).toBe(true);
    leaving.abort();
    expect(await asked).toMatchObject({ code: "CYPHER_CANCELLED" });
    await expect.poll(isRunning, { interval: 50, timeout: 10_000 }).toBe(false);
  });

  it("gives the ends of a relation as they are now, however often it was asked", async () => {
    await raw.run("CREATE (:Before {id: 'one'})-[:BEGAN]->(:Before {id: 'two'})");
    await expectEnds("one", "two");
    await expectEnds("one", "two");
    await raw.run("MATCH (b:Before {id: 'two'}) SET b.id = 'three'");
    await expectEnds("one", "three");
    await raw.run("MATCH (b:Before) DETACH DELETE b");
  });

  it("goes on with the same thread after rows were cut off", async () => {
    for (const limit of [1, 250, 999]) {
      const { rows, summary } = await ask(gate, "UNWIND range(1, 100000) AS x RETURN x", { limit });
      expect({ rows: rows.length, by: summary.truncatedBy }).toEqual({ rows: limit, by: "rows" });
    }
    const profiled = await ask(gate, "UNWIND range(1, 100000) AS x RETURN x", {
      limit: 5,
      mode: "profile",
    });
    expect(profiled.summary.plan).not.toBeNull();
  });

  it("ends what runs when it is closed", async () => {
    const other = openNeo4jGate({
      uri: uri ?? "",
      user: "",
      password: "",
      database: "neo4j",
      engine: gate.engine,
      limits: LIMITS,
    });
    const asked = ask(other, RUNAWAY).catch((error: unknown) => error);
    await expect.poll(isRunning, { interval: 50 }).toBe(true);
    await other.close();
    expect(await asked).toBeInstanceOf(GateError);
    await expect.poll(isRunning, { interval: 50, timeout: 10_000 }).toBe(false);
  });

  it("holds up nobody with a row that is larger than any answer", async () => {
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const { rows, summary } = await ask(
      gate,
      "UNWIND range(1, 50) AS i RETURN range(1, 200000) AS l",
    );
    clearInterval(watch);
    expect([rows, summary.truncatedBy]).toEqual([[], "bytes"]);
    expect(longest).toBeLessThan(5_000);
    expect((await ask(gate, "RETURN 1 AS one")).rows).toEqual([[1]]);
  });

  it("gives ends of relations that are not in the rows, each its own", async () => {
    const { rows } = await ask(gate, "MATCH ()-[r:GRANTS]->() RETURN r");
    const { rows: wanted } = await ask(
      gate,
      "MATCH (a)-[r:GRANTS]->(b) RETURN r.id AS id, a.id AS start, b.id AS end",
    );
    const ends = rows.map(([cell]) => {
      const { id, start, end } = (cell as { $relationship: Record<string, string> }).$relationship;
      return [id, start, end];
    });
    expect(ends.toSorted()).toEqual(wanted.toSorted());
  });

  it("answers a statement that it knows with the values of the time", async () => {
    const statement = "MATCH (n) WHERE n.id = $id RETURN n.id AS id";
    const ids = (await ask(gate, "MATCH (n) WHERE n.id IS NOT NULL RETURN n.id LIMIT 3")).rows;
    for (const [id] of [...ids, ...ids]) {
      const { rows } = await ask(gate, statement, { parameters: { id: id ?? null } });
      expect(rows).toEqual([[id]]);
    }
  });

  it("runs a statement again that has failed with other values", async () => {
    expect((await divide(2)).rows).toEqual([[3]]);
    await expect(divide(0)).rejects.toMatchObject({ code: "CYPHER_FAILED" });
    expect((await divide(3)).rows).toEqual([[2]]);
  });

  it.each(["MATCH (n) SET n.seen = $x RETURN n", "LOAD CSV FROM $x AS line RETURN line"])(
    "refuses again what it has refused: %s",
    async (statement) => {
      for (const x of ["file:///a", "file:///b", "file:///b"])
        await expect(ask(gate, statement, { parameters: { x } })).rejects.toBeInstanceOf(GateError);
    },
  );

  it("leaves what others wrote as it is, also properties named like the marks of an ingest", async () => {
    await raw.run(
      "CREATE (:Note {id: 7, owner: 'Ida', searchText: 'mine'})-[:ABOUT {n: 1}]->(:Note {id: 'n2'})",
    );
    const { rows } = await ask(gate, "MATCH (a:Note)-[r]->(b) RETURN a, r, b");
    expect(rows[0]).toEqual([
      {
        $node: {
          id: null,
          labels: ["Note"],
          properties: { id: 7, owner: "Ida", searchText: "mine" },
        },
      },
      { $relationship: { id: null, type: "ABOUT", start: null, end: "n2", properties: { n: 1 } } },
      { $node: { id: "n2", labels: ["Note"], properties: { id: "n2" } } },
    ]);
  });

  describe("that also holds what people keep", () => {
    beforeAll(async () => {
      await raw.run(
        "CREATE (:Sealed {key: 'k', shelf: 's', kind: 'view', head: 'a head', content: 'a content', bytes: 9, updated: 1})",
      );
    });

    it.each([
      "MATCH (d:Sealed) RETURN d.content",
      "MATCH (d) WHERE d:Sealed RETURN d.head",
      "MATCH (d) WHERE 'Sealed' IN labels(d) RETURN d.head",
      "MATCH (d:`Sealed` {kind: 'view'}) RETURN count(d)",
      'MATCH (d) WHERE any(l IN labels(d) WHERE l = "Sealed") RETURN d.key',
      "CALL { MATCH (d:Sealed) RETURN d.key AS k } RETURN k",
    ])("refuses to ask for it by name: %s", async (statement) => {
      await expect(ask(gate, statement)).rejects.toMatchObject({
        code: "CYPHER_ADMIN",
        values: { name: "Sealed" },
      });
    });

    it.each([
      "MATCH (d) WHERE d.shelf IS NOT NULL RETURN d",
      "MATCH (d) WHERE d.shelf IS NOT NULL RETURN properties(d) AS all, [d] AS list, {d: d} AS map",
      "MATCH (d) WHERE d.shelf IS NOT NULL RETURN d {.*} AS all",
    ])("shows that it is there, and nothing of it: %s", async (statement) => {
      const { rows } = await ask(gate, statement);
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toMatch(/a head|a content|"view"/);
    });
  });

  it("says where a notice belongs, in the statement as typed", async () => {
    const { summary } = await ask(gate, "EXPLAIN\nMATCH (n:Rihgt)\nRETURN n");
    expect(summary.notifications).toMatchObject([
      { code: "01N50", title: "Label does not exist", position: { line: 2, column: 10 } },
    ]);
  });
});

/** What readers get: the right rows, in shapes that JSON can carry, within the caps. */
import { describe, expect, it } from "vitest";
import * as world from "../fixtures/small-world.ts";
import { type Asker, GATE_TEST_LIMITS, type OpenedGate } from "./gate-asking.ts";
import { GOOD_STATEMENTS } from "./gate-good.ts";

export function describeGateAnswers(asker: Asker, opened: OpenedGate): void {
  describe("answers", () => {
    it.each(GOOD_STATEMENTS.map((each) => ({ ...each, title: each.statement.slice(0, 90) })))(
      "$title",
      async ({ statement, parameters = {}, rows }) => {
        expect((await asker.ask(statement, { parameters })).rows).toEqual(rows);
      },
    );

    it("with nodes, relations and paths by business id, without the marks of an ingest", async () => {
      const { rows } = await asker.ask(
        "MATCH p = (a:Actor {id: 'eu'})-[r:ADOPTED]->(b) RETURN a, r, p, [b] AS list, {one: r} AS map",
      );
      const eu = {
        id: "eu",
        labels: ["Entity", "Actor"],
        properties: { id: "eu", ...world.eu.properties },
      };
      const tpd = {
        id: "tpd",
        labels: ["Entity", "Instrument"],
        properties: { id: "tpd", ...world.directive.properties },
      };
      const adopted = {
        id: "e-adopted",
        type: "ADOPTED",
        start: "eu",
        end: "tpd",
        properties: { id: "e-adopted", status: "stated" },
      };
      expect(rows).toEqual([
        [
          { $node: eu },
          { $relationship: adopted },
          { $path: { nodes: [eu, tpd], relationships: [adopted] } },
          [{ $node: tpd }],
          { one: { $relationship: adopted } },
        ],
      ]);
    });

    it("with a relation walked against its direction as it is kept", async () => {
      const { rows } = await asker.ask("MATCH p = (b {id: 'tpd'})<-[:ADOPTED]-(a) RETURN p");
      expect(rows[0]?.[0]).toMatchObject({
        $path: {
          nodes: [{ id: "tpd" }, { id: "eu" }],
          relationships: [{ start: "eu", end: "tpd" }],
        },
      });
    });

    it("with the ends of relations whose nodes are not in the rows, each time", async () => {
      const asked = "MATCH (a {id: $id})-[r:ADOPTED]->() RETURN r";
      const ends = { $relationship: { start: "eu", end: "tpd" } };
      for (const time of [1, 2, 3]) {
        const { rows } = await asker.ask(asked, { parameters: { id: "eu" } });
        expect(rows, `time ${time}`).toMatchObject([[ends]]);
      }
      expect((await asker.ask(asked, { parameters: { id: "xx" } })).rows).toEqual([]);
      const { rows } = await asker.ask(asked, { parameters: { id: "eu" } });
      expect(rows, "after others").toMatchObject([[ends]]);
    });

    it("with columns in their order, also for no rows", async () => {
      const { columns, rows } = await asker.ask("MATCH (n:Nowhere) RETURN n.id AS b, n.name AS a");
      expect({ columns, rows }).toEqual({ columns: ["b", "a"], rows: [] });
    });

    it("no more rows than were asked for, and says so", async () => {
      const { rows, summary } = await asker.ask("MATCH (n:N) RETURN n.id", { limit: 450 });
      expect({ rows: rows.length, by: summary.truncatedBy }).toEqual({ rows: 450, by: "rows" });
    });

    it("no more rows than the cap, and says nothing where all have come", async () => {
      const cut = await asker.ask("MATCH (n:N) RETURN n.id", { limit: 10_000 });
      expect({ rows: cut.rows.length, by: cut.summary.truncatedBy }).toEqual({
        rows: 1000,
        by: "rows",
      });
      const whole = await asker.ask("MATCH (n:N) RETURN n.id LIMIT 1000");
      expect({ rows: whole.rows.length, by: whole.summary.truncatedBy }).toEqual({
        rows: 1000,
        by: null,
      });
    });

    it("no more bytes than the cap", async () => {
      const { rows, summary } = await asker.ask(
        "UNWIND range(1, 100) AS x RETURN x, reduce(s = 'long', y IN range(1, 13) | s + s) AS s",
      );
      expect(summary.truncatedBy).toBe("bytes");
      expect(rows.length).toBeGreaterThan(10);
      expect(JSON.stringify(rows).length).toBeLessThanOrEqual(GATE_TEST_LIMITS.maxBytes);
    });

    it.each([
      ["rows", "MATCH (n:N) RETURN n.id", 5],
      ["rows", "UNWIND range(1, 3000) AS x RETURN x", 450],
      [
        "bytes",
        "UNWIND range(1, 100) AS x RETURN x, reduce(s = 'long', y IN range(1, 13) | s + s) AS s",
        1000,
      ],
    ])("the plan with what it did where %s are cut off: %s", async (by, statement, limit) => {
      const { rows, summary } = await asker.ask(statement, { mode: "profile", limit });
      expect(summary.truncatedBy).toBe(by);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(limit);
      expect(summary.plan?.rows).toBeGreaterThan(0);
    });

    it("rows in batches, and waits for who takes them", async () => {
      const sizes: number[] = [];
      let busy = 0;
      let most = 0;
      await opened().gate.run(
        {
          statement: "MATCH (n:N) RETURN n.id LIMIT 700",
          parameters: {},
          mode: "run",
          limit: 1000,
        },
        {
          columns: () => undefined,
          rows: async (batch) => {
            most = Math.max(most, (busy += 1));
            sizes.push(batch.length);
            await new Promise((resolve) => setTimeout(resolve, 5));
            busy -= 1;
          },
        },
      );
      expect(most).toBe(1);
      expect(sizes.length).toBeGreaterThan(2);
      expect(sizes.map(Number)).toEqual(sizes.filter((size) => size > 0));
      expect(Math.max(...sizes)).toBeLessThan(700);
    });
  });
}

/** Plans, profiles, what is noticed, and where a mistake is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Asker, flatten } from "./gate-asking.ts";

export function describeGatePlans(asker: Asker): void {
  describe("explains", () => {
    it("a plan without running it, and needs no parameters for that", async () => {
      const { rows, summary } = await asker.ask(
        "MATCH (a:Right {id: $id})<-[:GRANTS]-(b) RETURN b LIMIT $most",
        { mode: "explain" },
      );
      expect(rows).toEqual([]);
      const steps = flatten(summary.plan);
      expect(steps.length).toBeGreaterThan(2);
      expect(
        steps.every(({ operator }) => /^[A-Z]\w+/.test(operator) && !operator.includes("@")),
      ).toBe(true);
      expect(steps.every(({ rows: counted }) => counted === null)).toBe(true);
    });

    it("by the word EXPLAIN, whatever was asked for otherwise", async () => {
      const { rows, summary } = await asker.ask("explain MATCH (n:Right) RETURN n", {
        mode: "run",
      });
      expect({ rows, hasPlan: summary.plan !== null }).toEqual({ rows: [], hasPlan: true });
    });

    it("what each step did when it is profiled, with the rows", async () => {
      for (const [statement, mode] of [
        ["MATCH (n:Right) RETURN n.id ORDER BY n.id", "profile"],
        ["PROFILE MATCH (n:Right) RETURN n.id ORDER BY n.id", "run"],
      ] as const) {
        const { rows, summary } = await asker.ask(statement, { mode });
        expect(rows).toEqual([["education"], ["health-care"]]);
        expect(flatten(summary.plan).some(({ rows: counted }) => counted === 2)).toBe(true);
      }
    });
  });

  describe("lets pass", () => {
    const folder = fileURLToPath(new URL("../../queries", import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".cypher"),
    );

    it("every statement of the library", async () => {
      expect(files.length).toBeGreaterThan(40);
      const refused: string[] = [];
      for (const file of files) {
        const statement = readFileSync(join(folder, file), "utf8");
        const outcome = await asker.outcomeOf(statement, { mode: "explain" });
        if (outcome !== "answered") refused.push(`${file}: ${outcome}`);
      }
      expect(refused).toEqual([]);
    });
  });

  describe("says", () => {
    it("which label, type or property is not there", async () => {
      const { summary } = await asker.ask(
        "MATCH (a:Rihgt)-[r:GRANT]->(b) WHERE a.naem = 'x' RETURN a",
      );
      const texts = summary.notifications.map(({ text }) => text).join("\n");
      for (const unknown of ["Rihgt", "GRANT", "naem"]) expect(texts).toContain(unknown);
    });

    it("where a mistake is, counted in the statement as typed", async () => {
      const error = await asker.refusalOf("EXPLAIN\n  MATCH (n:Right)\n  RETRUN n.id");
      expect(error.code).toBe("CYPHER_SYNTAX");
      expect(error.position).toMatchObject({ line: 3, column: 3 });
      const unknown = await asker.refusalOf("MATCH (n)\nRETURN m.id");
      expect(unknown.code).toBe("CYPHER_SYNTAX");
      expect(unknown.position).toMatchObject({ line: 2, column: 8, offset: 17 });
    });

    it("where a refused clause, procedure or function stands", async () => {
      const write = await asker.refusalOf("MATCH (n)\n  SET n.x = 1");
      expect({ values: write.values, position: write.position }).toEqual({
        values: { name: "SET" },
        position: { line: 2, column: 3, offset: 12 },
      });
      const call = await asker.refusalOf(
        "MATCH (n)\nCALL apoc.load.json('x') YIELD value RETURN value",
      );
      expect(call.position).toEqual({ line: 2, column: 6, offset: 15 });
      const misspelt = await asker.refusalOf("MATCH (n) RETURN toUper(n.name)");
      expect({ code: misspelt.code, near: misspelt.values["near"] }).toEqual({
        code: "CYPHER_FUNCTION",
        near: "toUpper",
      });
    });

    it("what failed on the way", async () => {
      const error = await asker.refusalOf("UNWIND [1, 0] AS x RETURN 1 / x");
      expect(error.code).toBe("CYPHER_FAILED");
      expect(error.message).toMatch(/zero/i);
    });

    it("after how many seconds it was stopped", async () => {
      const error = await asker.refusalOf(
        "MATCH (a:N), (b:N), (c:N) WHERE a.id + b.id < c.id RETURN count(*) AS c",
      );
      expect({ code: error.code, values: error.values }).toEqual({
        code: "CYPHER_TIMEOUT",
        values: { seconds: "0.7" },
      });
    });
  });
}

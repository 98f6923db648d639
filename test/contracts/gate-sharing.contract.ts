/** Many people at once, people who leave, and what people keep. */
import { describe, expect, it } from "vitest";
import { GateError } from "../../graph/gate/gate-error.ts";
import type { Asker, OpenedGate } from "./gate-asking.ts";

export function describeGateSharing(asker: Asker, opened: OpenedGate): void {
  describe("with many askers", () => {
    it("ends a statement whose asker leaves, and answers the next at once", async () => {
      const leaving = new AbortController();
      const runaway = asker.refusalOf(
        "MATCH (a:N), (b:N), (c:N) WHERE a.id + b.id < c.id RETURN count(*) AS c",
        {
          signal: leaving.signal,
        },
      );
      setTimeout(() => leaving.abort(new Error("gone")), 150);
      expect((await runaway).code).toBe("CYPHER_CANCELLED");
      const started = performance.now();
      expect((await asker.ask("RETURN 1 AS one")).rows).toEqual([[1]]);
      expect(performance.now() - started).toBeLessThan(5000);
    });

    it("does not begin for one who has left already", async () => {
      expect((await asker.refusalOf("RETURN 1", { signal: AbortSignal.abort() })).code).toBe(
        "CYPHER_CANCELLED",
      );
    });

    it("answers quick questions while runaways run", async () => {
      const runaways = [1, 2, 3].map(() =>
        asker
          .ask("MATCH (a:N), (b:N), (c:N) WHERE a.id + b.id < c.id RETURN count(*) AS c")
          .catch((error: unknown) => error),
      );
      const quick = await Promise.all(
        Array.from({ length: 12 }, () => asker.ask("MATCH (n:Right) RETURN count(n) AS c")),
      );
      expect(quick.map(({ rows }) => rows)).toEqual(quick.map(() => [[2]]));
      const ends = await Promise.all(runaways);
      expect(ends.every((end) => end instanceof GateError)).toBe(true);
    });

    it("does not wait for ever for who does not take the rows", async () => {
      const hanging = opened().gate.run(
        { statement: "MATCH (n:N) RETURN n", parameters: {}, mode: "run", limit: 1000 },
        { columns: () => undefined, rows: () => new Promise<void>(() => undefined) },
      );
      await expect(hanging).rejects.toMatchObject({ code: "CYPHER_TIMEOUT" });
      expect((await asker.ask("RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    it("turns away who comes when the queue is full", async () => {
      const asking = Array.from({ length: 40 }, () =>
        asker.outcomeOf("UNWIND range(1, 200000) AS x RETURN max(x)"),
      );
      const ends = await Promise.all(asking);
      expect(ends.filter((end) => end === "CYPHER_BUSY").length).toBeGreaterThanOrEqual(18);
      expect(ends.filter((end) => end === "answered").length).toBeGreaterThan(0);
      expect((await asker.ask("RETURN 1 AS one")).rows).toEqual([[1]]);
    });
  });

  it("finds nothing of what people keep", async () => {
    const words = "a word that only its owner knows";
    await opened().people.put({
      kind: "view",
      id: "kept-view",
      owner: "0".repeat(64),
      summary: { name: words },
      content: { note: words },
      revision: 0,
    });
    for (const statement of [
      "MATCH (n) WHERE NOT n:N RETURN n, keys(n), properties(n)",
      "MATCH (n) WHERE any(k IN keys(n) WHERE toString(n[k]) CONTAINS 'owner knows') RETURN n",
      "MATCH (n) WHERE 'kept-view' IN [k IN keys(n) | n[k]] RETURN n",
    ]) {
      const text = await asker.ask(statement).then(
        ({ rows }) => JSON.stringify(rows),
        (error: unknown) => String(error),
      );
      expect(text).not.toContain("owner knows");
      expect(text).not.toContain("kept-view");
    }
    await opened().people.remove("view", "kept-view");
  });
}

/** Hostile and heavy statements, and that after all of them nothing has changed. */
import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GATE_CODES } from "../../graph/gate/gate-codes.ts";
import {
  type Asker,
  GATE_TEST_LIMITS,
  type GateTarget,
  type OpenedGate,
  type OpenGateTarget,
} from "./gate-asking.ts";
import { HOSTILE_STATEMENTS, type HostileStatement, PORT } from "./gate-hostile.ts";
import { TRICKS } from "./gate-tricks.ts";

/** A stop is noticed this much later at most, in ms. */
const GRACE_MS = 10_000;

export function describeGateRefusals(target: GateTarget, asker: Asker, opened: OpenedGate): void {
  describe("refuses or bounds", () => {
    let listener: Server;
    let called = 0;
    let before: unknown;
    beforeAll(async () => {
      listener = createServer((_, response) => {
        called += 1;
        response.end();
      });
      await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
      before = await takeStock(target, opened());
    });
    afterAll(() => new Promise((resolve) => listener.close(resolve)));

    function withPort(statement: string): string {
      return statement.replace(PORT, String((listener.address() as AddressInfo).port));
    }

    const all = [...HOSTILE_STATEMENTS, ...TRICKS].map((each, number) => ({
      ...each,
      title: `${number} ${each.statement.slice(0, 70)}`,
    }));

    it.each(all.filter((each) => outcomeOn(target.engine, each) !== "bounded"))(
      "$title",
      async ({ parameters = {}, ...each }) => {
        const code = await asker.outcomeOf(withPort(each.statement), { parameters });
        expect(code).toBe(outcomeOn(target.engine, each));
      },
    );

    it.each(all.filter((each) => outcomeOn(target.engine, each) === "bounded"))(
      "in time: $title",
      async ({ parameters = {}, statement }) => {
        const started = performance.now();
        const code = await asker.outcomeOf(statement, { parameters });
        expect(["answered", ...GATE_CODES]).toContain(code);
        expect(performance.now() - started).toBeLessThan(GATE_TEST_LIMITS.timeoutMs + GRACE_MS);
      },
    );

    it("in sentences that say what to do", async () => {
      const refused = all.filter((each) => outcomeOn(target.engine, each).startsWith("CYPHER"));
      const messages = await Promise.all(
        refused.map(async ({ statement, parameters = {} }) => {
          const { message } = await asker.refusalOf(withPort(statement), { parameters });
          return message;
        }),
      );
      const odd = messages.filter(
        (message) => !/^\P{Ll}[^]{20,}[.?]$/u.test(message) || /undefined|\[object/.test(message),
      );
      expect(odd).toEqual([]);
    });

    it("and after all of them nothing has changed, nobody was called, and it answers", async () => {
      expect(await takeStock(target, opened())).toEqual(before);
      expect(called).toBe(0);
      expect((await asker.ask("RETURN 1 AS one")).rows).toEqual([[1]]);
    });
  });
}

async function takeStock({ folders }: GateTarget, { census }: OpenGateTarget) {
  return { census: await census(), files: folders.map((folder) => readdirSync(folder).toSorted()) };
}

function outcomeOn(engine: GateTarget["engine"], { outcome, onNeo4j }: HostileStatement): string {
  return engine === "neo4j" ? (onNeo4j ?? outcome) : outcome;
}

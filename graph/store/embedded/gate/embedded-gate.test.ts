import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { GATE_TEST_LIMITS } from "../../../../test/contracts/gate-asking.ts";
import { describeGate } from "../../../../test/contracts/gate.contract.ts";
import { openEmbeddedPeopleStore } from "../embedded-people-store.ts";
import { createEmbeddedStore } from "../embedded-store.ts";
import { openDatabase } from "../open-database.ts";
import { openEmbeddedGate } from "./embedded-gate.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-gate-test-"));
const data = join(folder, "data");
mkdirSync(data);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeGate("the embedded gate", {
  engine: "embedded",
  /** With the data, and where the processes stand. */
  get folders() {
    const own = readdirSync(tmpdir()).filter((name) =>
      name.startsWith(`atlas-gate-${process.pid}-`),
    );
    return [data, ...own.map((name) => join(tmpdir(), name, "empty"))];
  },
  async open() {
    const database = openDatabase(join(data, "graph.grafeo"));
    const store = createEmbeddedStore(database);
    const people = await openEmbeddedPeopleStore({ path: join(data, "people.grafeo") });
    const gate = openEmbeddedGate({ store, limits: GATE_TEST_LIMITS });
    return {
      store,
      gate,
      people,
      async census() {
        const counts = await Promise.all(
          [
            "MATCH (n) RETURN count(n)",
            "MATCH ()-[r]->() RETURN count(r)",
            "SHOW INDEXES",
            "SHOW CONSTRAINTS",
          ].map(async (statement) => (await database.db.executeCypher(statement)).rows()),
        );
        return { counts, schema: database.db.schema() as unknown };
      },
      async close() {
        await gate.close();
        await people.close();
        await store.close();
      },
    };
  },
});

/** What is written otherwise on servers before 5.26, which these tests have none of. */
import { describe, expect, inject, it } from "vitest";
import { smallWorld } from "../../../test/fixtures/small-world.ts";
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";
import { applyPlan } from "./apply-plan.ts";
import { Connection } from "./connection.ts";
import { openDriver } from "./open-driver.ts";
import { readSnapshot } from "./read-everything.ts";
import { prepareSchema } from "./schema.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("servers that take no types from rows", () => {
  it("are given the same edges, a statement for each type", async () => {
    const raw = openRawNeo4j(uri ?? "");
    const settings = { uri: uri ?? "", user: "", password: "", database: "neo4j" };
    const { driver, address } = await openDriver(settings);
    const connection = new Connection(driver, address);
    await prepareSchema(connection);

    const snapshots = [];
    for (const hasDynamicTypes of [false, true]) {
      await raw.empty();
      await applyPlan({ connection, hasDynamicTypes }, smallWorld);
      snapshots.push(await connection.read(readSnapshot));
    }
    expect(snapshots[0]?.edges.size).toBe(smallWorld.createEdges.length);
    expect(snapshots[0]).toEqual(snapshots[1]);
    await raw.empty();
    await raw.close();
    await connection.close();
  });
});

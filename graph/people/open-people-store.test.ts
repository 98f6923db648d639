import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { StoreDamagedError, type GraphError } from "../errors.ts";
import { openPeopleStore, openPeopleStoreOrExplain } from "./open-people-store.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-open-people-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("keeps what people make in a file of its own, without a secret", async () => {
  const data = join(folder, "not", "there", "yet");
  const store = await openPeopleStore({ ATLAS_DATA: data, NEO4J_URI: "" });
  expect(existsSync(join(data, "people.grafeo"))).toBe(true);
  expect(existsSync(join(data, "secret"))).toBe(false);
  await store.close();
});

it("says why nothing can be kept, once at the start and to everybody who asks", async () => {
  writeFileSync(join(folder, "people.grafeo"), "not what it should be ".repeat(2000));
  const reasons: GraphError[] = [];
  const store = await openPeopleStoreOrExplain({ ATLAS_DATA: folder }, (why) => reasons.push(why));
  expect(reasons).toEqual([expect.any(StoreDamagedError)]);
  await expect(store.get("view", "one")).rejects.toBe(reasons[0]);
  await expect(store.list({ kind: "view", owner: null, limit: 1 })).rejects.toBe(reasons[0]);
  await store.close();
});

it("asks a server for what it needs before it answers", async () => {
  const reasons: GraphError[] = [];
  const environment = {
    ATLAS_DATA: folder,
    NEO4J_URI: "bolt://127.0.0.1:1",
    ATLAS_SECRET: "short",
  };
  await openPeopleStoreOrExplain(environment, (why) => reasons.push(why));
  await openPeopleStoreOrExplain({ ...environment, ATLAS_SECRET: "long enough to be one" }, (why) =>
    reasons.push(why),
  );
  expect(reasons.map(({ code }) => code)).toEqual(["SECRET_WRONG", "STORE_UNAVAILABLE"]);
});

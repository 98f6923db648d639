import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { createApp } from "../../web/server/create-app.ts";
import { describeClassEvents } from "../contracts/class-events.contract.ts";
import { ClassAsker } from "../contracts/class-people.ts";
import { EventReader } from "../contracts/read-events.ts";

async function open() {
  const folder = mkdtempSync(join(tmpdir(), "atlas-class-events-"));
  const store = await openStore({ ATLAS_DATA: folder });
  const people = await openPeopleStore({ ATLAS_DATA: folder });
  const app = await createApp({ store, people, clientFolder: null });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const close = async () => {
    await app.close();
    await people.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, address, close };
}

describeClassEvents("the embedded store", async () => {
  const { app, close } = await open();
  return { teachers: app, students: app, close };
});

it("does not keep a server from stopping", async () => {
  const { app, address, close } = await open();
  const link = await new ClassAsker(() => app).begin();
  const events = await EventReader.open(`${address}/api/classes/${link.id}/events`, link.secret);
  await events.next();
  const started = performance.now();
  await close();
  expect(performance.now() - started).toBeLessThan(2000);
  expect(await events.until(() => false)).toBeNull();
});

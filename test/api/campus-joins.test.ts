/** A campus is one address: nobody of three hundred is taken for an attack, even if all come within seconds. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { createApp } from "../../web/server/create-app.ts";
import { ClassAsker } from "../contracts/class-people.ts";

const STUDENTS = 300;
const SLIPS = 20;

it("lets 300 students of one address look at a code, join and ask for news at once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-campus-"));
  const store = await openStore({ ATLAS_DATA: folder });
  const people = await openPeopleStore({ ATLAS_DATA: folder });
  const app = await createApp({ store, people, clientFolder: null });
  const asker = new ClassAsker(() => app);
  const link = await asker.start();
  const address = "10.20.30.40";
  for (let slip = 0; slip < SLIPS; slip += 1)
    expect((await asker.ask("GET", "/join/ZZZZZZ", { address })).status).toBe(404);
  const statuses = await Promise.all(
    Array.from({ length: STUDENTS }, async () => {
      const seen = await asker.ask("GET", `/join/${link.code}`, { address });
      const joined = await asker.ask("POST", "/join", { address, body: { code: link.code } });
      const asked = { address, bearer: joined.body.token };
      const news = await asker.ask("GET", "/work/news", asked);
      return [seen.status, joined.status, news.status];
    }),
  );
  expect(statuses).toEqual(Array.from({ length: STUDENTS }, () => [200, 201, 200]));
  const { students } = await asker.see(link);
  const aliases = students.map(({ alias }: { alias: object }) => JSON.stringify(alias));
  expect(new Set(aliases).size).toBe(STUDENTS);
  await app.close();
  await Promise.all([store.close(), people.close()]);
  rmSync(folder, { recursive: true, force: true });
});

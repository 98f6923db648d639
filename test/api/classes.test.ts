import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { describeClasses } from "../contracts/classes.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-classes-"));
const environment = { ATLAS_DATA: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeClasses("the embedded store", async () => ({
  environment,
  store: await openStore(environment),
  people: await openPeopleStore(environment),
}));

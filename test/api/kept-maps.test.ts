import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { describeKeptMaps } from "../contracts/kept-maps.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-maps-"));
const environment = { ATLAS_DATA: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeKeptMaps("the embedded store", async (clock) => ({
  store: await openStore(environment),
  people: await openPeopleStore(environment, { clock }),
}));

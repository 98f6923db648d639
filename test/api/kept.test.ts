import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { describeKept } from "../contracts/kept.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-kept-"));
const environment = { ATLAS_DATA: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeKept("the embedded store", async () => ({
  store: await openStore(environment),
  people: await openPeopleStore(environment),
}));

it("keeps what people save out of the graph's file, which people's statements are run on", () => {
  expect(hasWord("people.grafeo")).toBe(true);
  expect(hasWord("graph.grafeo")).toBe(false);
});

function hasWord(file: string): boolean {
  return readFileSync(join(folder, file)).includes("Kranichzugfest");
}

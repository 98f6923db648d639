import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { openAuditLog } from "../../web/server/audit-log.ts";
import { describeCypher } from "./cypher.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-cypher-"));
const environment = { ATLAS_DATA: folder };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeCypher("the embedded store", {
  environment,
  openEmptyStore: () => openStore(environment),
});

const ENTRY = { statement: "RETURN 1", mode: "run", outcome: "ok", ms: 1.4, rows: 1 } as const;

it("writes the text of a statement only where the administrator wants it", async () => {
  const path = join(folder, "with-text.log");
  const audit = openAuditLog({ path, withText: true, now: () => new Date(0) });
  audit.write(ENTRY);
  await audit.close();
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
    time: "1970-01-01T00:00:00.000Z",
    statement: "ecdae70c546cff60",
    mode: "run",
    outcome: "ok",
    ms: 1,
    rows: 1,
    text: "RETURN 1",
  });
});

it("begins the audit log anew when it is full, and keeps the one before", async () => {
  const path = join(folder, "small.log");
  const audit = openAuditLog({ path, withText: false, maxBytes: 250 });
  for (let count = 0; count < 5; count++) audit.write(ENTRY);
  await audit.close();
  const lines = [path, `${path}.1`].map((each) => readFileSync(each, "utf8").trimEnd().split("\n"));
  expect(lines.map(({ length }) => length)).toEqual([1, 2]);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { describeApi } from "../contracts/api.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-api-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { ATLAS_DATA: folder };
describeApi("the embedded store", environment, () => openStore(environment));

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { describeQuestions } from "../contracts/questions.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-questions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeQuestions("the embedded store", () => openStore({ ATLAS_DATA: folder }));

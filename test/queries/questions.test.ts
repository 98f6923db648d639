/** The library's questions on the embedded store, each asked with its defaults and with something else. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { appStatement } from "../../graph/reading/app-statements.ts";
import { defaultsOf, readQuestionLibrary } from "../../graph/reading/question-library.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { describeQuestions } from "../contracts/questions.contract.ts";
import { OTHER_VALUES } from "./other-values.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-questions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeQuestions(
  "the embedded store",
  () => openStore({ ATLAS_DATA: folder }),
  (storeOf) => {
    it.each(readQuestionLibrary())("$id has an answer that rests on claims", async (question) => {
      for (const asked of [defaultsOf(question), OTHER_VALUES[question.id]]) {
        if (asked === undefined) continue;
        const { columns, rows } = await storeOf().query(question.statement, asked);
        expect(columns).toEqual(question.columns.map(({ name }) => name));
        expect(rows.length).toBeGreaterThan(0);
        const ids = rows.flatMap((row) => row[columns.indexOf("claims")] ?? []) as string[];
        const found = await storeOf().query(appStatement("claims"), { ids });
        expect(found.rows).toHaveLength(new Set(ids).size);
      }
    });
  },
);

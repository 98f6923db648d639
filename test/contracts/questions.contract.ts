/** The library's questions, asked over the real codebook: the answers are what a reader of the article would give. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultsOf, readQuestionLibrary } from "../../graph/reading/question-library.ts";
import type { GraphStore, QueryResult } from "../../graph/store/graph-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";
import { describeAsking } from "../queries/asking.contract.ts";
import { describeChartLenses } from "./chart-lenses.contract.ts";
import { describeLenses } from "./lenses.contract.ts";
import { describeActivities } from "./activities.contract.ts";
import { describeAtlasPaths } from "./atlas-paths.contract.ts";
import { describeMapHelp } from "./map-help.contract.ts";

const codebookFolder = fileURLToPath(new URL("../../ingest/codebook", import.meta.url));

/** The column that answers, and what it holds, in order. */
const ANSWERS: Readonly<
  Record<string, { readonly column: string; readonly values: readonly unknown[] }>
> = {
  "01-seven-categories": {
    column: "entity",
    values: [
      "hs-community",
      "hs-economic",
      "hs-environmental",
      "hs-food",
      "hs-health",
      "hs-personal",
      "hs-political",
    ],
  },
  "02-receiving-states": {
    column: "entity",
    values: [
      "state-belarus",
      "state-hungary",
      "state-moldova",
      "state-poland",
      "state-romania",
      "state-russia",
      "state-slovakia",
    ],
  },
  "03-main-threats": {
    column: "entity",
    values: [
      "threat-organised-crime",
      "threat-regional-conflicts",
      "threat-state-failure",
      "threat-terrorism",
      "threat-wmd-proliferation",
    ],
  },
  "04-directive-grants": {
    column: "entity",
    values: [
      "measure-access-to-education",
      "measure-labour-market-access",
      "measure-residence-right",
      "need-legal-status",
    ],
  },
  "05-four-characteristics": {
    column: "entity",
    values: [
      "concept-universality",
      "concept-interdependence",
      "concept-early-prevention",
      "concept-people-centred-approach",
    ],
  },
  "06-displacement-figures": {
    column: "value",
    values: [4_200_000, 5_000_000, 6_500_000, 17_600_000],
  },
  "07-definitions": {
    column: "work",
    values: ["asaka-2022", "kaldor-2008", "tadjbakhsh-2005", "undp-1994"],
  },
  "08-drivers-of-migration": {
    column: "entity",
    values: [
      "event-libya-conflict",
      "need-search-for-safety",
      "threat-armed-conflict",
      "threat-discrimination",
      "threat-economic-instability",
      "threat-environmental-degradation",
      "threat-political-instability",
      "threat-poverty",
    ],
  },
  "09-four-steps": {
    column: "entity",
    values: [
      "measure-legal-migration-channels",
      "concept-protection-seeker",
      "measure-voluntary-return",
      "measure-rights-and-consequences",
    ],
  },
  "11-funds-for-housing": { column: "entity", values: ["amif", "isf", "measure-emergency-funds"] },
  "12-without-counterpart": {
    column: "entity",
    values: ["hs-community", "hs-food", "hs-health", "hs-personal"],
  },
};

/** `more` is asked of the same store, once it is filled. */
export function describeQuestions(
  name: string,
  openEmptyStore: () => Promise<GraphStore>,
  more: (storeOf: () => GraphStore) => void = () => {},
): void {
  describe(`the library's questions on ${name}`, () => {
    let store: GraphStore;
    const library = readQuestionLibrary();
    beforeAll(async () => {
      store = await openEmptyStore();
      await runIngest(store, { codebookFolder });
    }, 180_000);
    afterAll(() => store.close());

    const ask = (id: string): Promise<QueryResult> => {
      const question = library.find((one) => one.id === id);
      if (question === undefined) throw new Error(`The library has no ${id}.`);
      return store.query(question.statement, defaultsOf(question));
    };

    it.each(Object.entries(ANSWERS))("%s", async (id, { column: wanted, values }) => {
      expect(column(await ask(id), wanted)).toEqual(values);
    });

    it("10-dated-by-the-article runs from Westphalia to July 2022", async () => {
      const answer = await ask("10-dated-by-the-article");
      const dates = column(answer, "date") as string[];
      expect(dates[0]).toBe("1648");
      expect(dates.at(-1)).toBe("2022-07-15");
      expect(dates).toEqual(dates.toSorted());
      expect(column(answer, "entity")).toEqual(
        expect.arrayContaining([
          "peace-of-westphalia",
          "udhr",
          "hdr-1994",
          "ess-2003",
          "event-full-scale-invasion",
          "tpd",
          "new-pact-2020",
          "event-candidate-status",
        ]),
      );
    });

    it("says that the list of receiving states is contested", async () => {
      expect(new Set(column(await ask("02-receiving-states"), "status"))).toEqual(
        new Set(["contested"]),
      );
    });

    it("says what each displacement figure counts", async () => {
      const counted = column(await ask("06-displacement-figures"), "counts") as string[];
      expect(counted.every((text) => text.length > 5)).toBe(true);
    });

    more(() => store);
    describeAsking(() => store);
    describeLenses(() => store);
    describeChartLenses(() => store, codebookFolder);

    describeAtlasPaths(() => store);
    describeActivities(() => store);
    describeMapHelp(() => store);
  });
}

function column({ columns, rows }: QueryResult, wanted: string): unknown[] {
  return rows.map((row) => row[columns.indexOf(wanted)]);
}

/** What the page has names for is what the library returns. */
import { expect, it } from "vitest";
import { readQuestionLibrary } from "../../graph/reading/question-library.ts";
import { COLUMN_NAMES } from "../../web/client/features/answer/column-names.ts";

it("every column of the library has a name of its own", () => {
  const used = new Set(
    readQuestionLibrary().flatMap(({ columns }) => columns.map(({ name }) => name)),
  );
  expect([...used].toSorted()).toEqual([...COLUMN_NAMES].toSorted());
});

/** An answer with what its columns hold and what the page knows of the atlas. */
import { useMemo } from "react";
import type { CypherAnswer } from "../../../../contract/cypher.ts";
import { type FoundGraph, findElements } from "./find-elements.ts";
import { type ColumnRole, readColumns } from "./read-columns.ts";
import { type ResultLibrary, useResultLibrary } from "./result-library.ts";

export interface ReadAnswer {
  readonly answer: CypherAnswer;
  readonly roles: readonly ColumnRole[];
  readonly library: ResultLibrary;
  readonly found: FoundGraph;
}

const NOTHING: CypherAnswer = {
  columns: [],
  rows: [],
  truncated: false,
  truncatedBy: null,
  engine: { name: "embedded", version: "" },
  ms: 0,
  plan: null,
  notifications: [],
};

export function useReadAnswer(given: CypherAnswer | null): ReadAnswer {
  const answer = given ?? NOTHING;
  const library = useResultLibrary();
  const roles = useMemo(() => readColumns(answer.columns, answer.rows, library), [answer, library]);
  const found = useMemo(() => findElements(answer.rows), [answer]);
  return useMemo(() => ({ answer, roles, library, found }), [answer, roles, library, found]);
}

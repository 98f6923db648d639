import { keptWordsSchema } from "../../../graph/model/kept-words.ts";
import { changeKeptSchema } from "../../contract/keeping.ts";
import {
  createStatementSchema,
  savedStatementSchema,
  statementHeadSchema,
  statementsResponseSchema,
} from "../../contract/saved-statements.ts";
import { stateResource } from "./state-resource.ts";

export const SAVED_STATEMENTS = stateResource({
  name: "statements",
  word: "statement",
  kind: "statement",
  summary: keptWordsSchema,
  create: createStatementSchema,
  change: changeKeptSchema,
  head: statementHeadSchema,
  whole: savedStatementSchema,
  list: statementsResponseSchema,
});

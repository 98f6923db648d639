/** Statements of the console that were saved on the server. */
import type { CreateStatement, StatementHead } from "../../contract/saved-statements.ts";
import { createKeptApi } from "./kept-api.ts";

export const statementsApi = createKeptApi<StatementHead, CreateStatement>("statements");

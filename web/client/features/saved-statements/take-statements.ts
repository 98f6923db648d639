/** Gives the reader all that they saved as one file. */
import type { StatementHead } from "../../../contract/saved-statements.ts";
import { statementsApi } from "../../api/statements-queries.ts";
import type { News } from "../../keeping/use-keeping.ts";
import { saveFile } from "../../share/save-file.ts";
import { readSaved } from "../../state/ask/open-saved.ts";
import { type FiledStatement, writeCypherFile, writeJsonFile } from "./statements-file.ts";

const FORMATS = {
  cypher: { write: writeCypherFile, type: "text/plain" },
  json: { write: writeJsonFile, type: "application/json" },
} as const;

/** Asked for together, so that 500 do not take 500 ways there and back, nor all the server has. */
const AT_ONCE = 8;

export async function takeStatements(
  own: readonly StatementHead[],
  format: keyof typeof FORMATS,
): Promise<News> {
  const statements: FiledStatement[] = [];
  for (let at = 0; at < own.length; at += AT_ONCE)
    statements.push(...(await Promise.all(own.slice(at, at + AT_ONCE).map(fetchWhole))));
  const { write, type } = FORMATS[format];
  const name = `atlas-statements.${format}`;
  saveFile(name, new Blob([write(statements)], { type: `${type};charset=utf-8` }));
  return { key: "keep.news.saved", name, undo: null };
}

async function fetchWhole({ id }: StatementHead): Promise<FiledStatement> {
  const { name, note, createdAt, updatedAt, state } = await statementsApi.fetch(id);
  return { id, name, note, createdAt, updatedAt, saved: readSaved(state) };
}

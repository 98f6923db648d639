/** The lenses: one statement a file under a checked header, each with its name and how to read it in three languages. */
import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "../model/kinds.ts";
import { withoutHeader } from "./app-statements.ts";
import { parseHeader, type ReadHeader, StatementHeaderError } from "./statement-header.ts";

export interface LibraryLens {
  /** The file's name: `chain`. */
  readonly id: string;
  readonly labels: Readonly<Record<Language, string>>;
  /** One line: how to read it. */
  readonly how: Readonly<Record<Language, string>>;
  /** Where it stands among the lenses. */
  readonly order: number;
  /** Columns that hold ids of entities, alone or in lists. */
  readonly entityColumns: readonly string[];
  /** Columns that hold ids of claims, alone or in lists. */
  readonly claimColumns: readonly string[];
  readonly statement: string;
}

const FOLDER = new URL("../../queries/lenses/", import.meta.url);

/** In the order that their headers give. @throws StatementHeaderError */
export function readLensLibrary(folder: URL = FOLDER): LibraryLens[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .map((file) =>
      parseLens(file.replace(/\.cypher$/, ""), readFileSync(new URL(file, folder), "utf8")),
    )
    .toSorted((a, b) => a.order - b.order);
}

/** @throws StatementHeaderError where a line is missing, or names a column that the statement does not return */
export function parseLens(id: string, text: string): LibraryLens {
  const file = `queries/lenses/${id}.cypher`;
  const read = parseHeader(file, text);
  const returned = read("returns")
    .split(",")
    .map((column) => column.trim().split(/\s/, 1)[0] ?? "");
  const columns = (key: string): string[] => {
    const names = namesIn(read(key));
    const strange = names.find((name) => !returned.includes(name));
    if (strange === undefined) return names;
    throw new StatementHeaderError(
      `${file} names the column "${strange}" under "// ${key}:", but does not return it.`,
    );
  };
  return {
    id,
    labels: inThreeLanguages(read, "lens"),
    how: inThreeLanguages(read, "how"),
    order: Number(read("order")),
    entityColumns: columns("entities"),
    claimColumns: columns("claims"),
    statement: withoutHeader(text),
  };
}

function namesIn(list: string): string[] {
  return list === "none" ? [] : list.split(",").map((name) => name.trim());
}

function inThreeLanguages(read: ReadHeader, key: string): Record<Language, string> {
  return { en: read(`${key} en`), id: read(`${key} id`), uk: read(`${key} uk`) };
}

import "../language/iterator-helpers.ts";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { beforeAll, describe, expect, it } from "vitest";
import { type EditorSchema, EMPTY_SCHEMA, toDbSchema } from "../schema/editor-schema.ts";
import { findNear } from "./find-near.ts";
import { findWrites } from "./find-writes.ts";
import { toHints } from "./to-hints.ts";

const count = 1;
const ACTOR_TO_INSTRUMENT = { from: "Actor", to: "Instrument" };
const schema: EditorSchema = {
  ...EMPTY_SCHEMA,
  labels: new Map(["Actor", "Instrument", "Entity"].map((name) => [name, { name, count }])),
  types: new Map(
    ["ADOPTED", "GRANTS"].map((name) => [
      name,
      { name, count, phrase: "", between: name === "ADOPTED" ? [ACTOR_TO_INSTRUMENT] : [] },
    ]),
  ),
  keys: new Set(["id", "labelEn", "date"]),
};
const hintsFor = (statement: string) => {
  const db = toDbSchema(schema, []);
  const { diagnostics } = lintCypherQuery(statement, db, { consoleCommandsEnabled: false });
  const functions = Object.keys(db.functions?.["CYPHER 5"] ?? {});
  return toHints(diagnostics, statement, { schema, functions, procedures: ["db.labels"] }).map(
    ({ from, to, says, fix }) => ({
      at: statement.slice(from, to),
      says: "text" in says ? says.text : says.key,
      fix,
    }),
  );
};

const writesIn = (statement: string) =>
  findWrites(statement).map(({ says }) => ("key" in says ? says.values["name"] : null));

describe("hints on a statement", () => {
  beforeAll(() => void hintsFor("RETURN 1"));

  it.each([
    ["a label", "MATCH (n:Instrment) RETURN n", "Instrment", "editor.hint.noLabel", "Instrument"],
    ["a label's case", "MATCH (n:actor) RETURN n", "actor", "editor.hint.noLabel", "Actor"],
    ["a type", "MATCH ()-[r:GRANT]->() RETURN r", "GRANT", "editor.hint.noType", "GRANTS"],
    ["a key", "MATCH (n:Actor) RETURN n.lableEn", "lableEn", "editor.hint.noKey", "labelEn"],
    ["a function", "RETURN tolowr('A')", "tolowr", "editor.hint.noFunction", "toLower"],
    ["a procedure", "CALL db.label()", "db.label", "editor.hint.noProcedure", "db.labels"],
  ])("says what %s was probably meant to be", (_what, statement, at, says, fix) => {
    expect(hintsFor(statement)).toContainEqual({ at, says, fix });
  });

  it("notices an arrow that leads the wrong way, at either end", () => {
    const wrong = "MATCH (i:Instrument)-[:ADOPTED]->(a:Actor) RETURN a.id";
    expect(hintsFor(wrong).map(({ says }) => says)).toEqual([
      "editor.hint.leads.From",
      "editor.hint.leads.To",
    ]);
    expect(hintsFor("MATCH (i:Instrument)<-[:ADOPTED]-(a:Actor) RETURN a.id")).toEqual([]);
  });

  it("asks for a RETURN where there is none", () => {
    expect(hintsFor("MATCH (n)")).toMatchObject([{ says: "editor.hint.noReturn" }]);
  });

  it("leaves missing values to the parameters panel", () => {
    expect(hintsFor("MATCH (n:Actor {id: $id}) RETURN n")).toEqual([]);
  });

  it("has nothing to say of a statement that is right", () => {
    const statement =
      "MATCH (a:Actor)-[r:ADOPTED]->(i:Instrument) WHERE EXISTS { (i)--() } RETURN a.id, count(r)";
    expect(hintsFor(statement)).toEqual([]);
  });
});

describe("clauses that write", () => {
  it.each([
    ["MATCH (n) SET n.a = 1", ["SET"]],
    ["match (n) detach delete n", ["DELETE"]],
    ["MERGE (a) ON CREATE SET a.x = 1", ["MERGE", "SET"]],
    ["LOAD CSV FROM 'x' AS row RETURN row", ["LOAD CSV"]],
    ["MATCH (n) CALL { WITH n CREATE (m) } RETURN n", ["CREATE"]],
  ])("are found in %s", (statement, names) => {
    expect(writesIn(statement)).toEqual(names);
  });

  it.each([
    "MATCH (set:Set {create: 1})-[:DELETE|REMOVE]->(n) RETURN set, n.delete AS remove, 'SET'",
    "// CREATE\nMATCH (`SET`) RETURN 1",
    "WITH 1 AS set, 2 AS load RETURN set + load",
  ])("are not taken for names, texts and comments in %s", (statement) => {
    expect(writesIn(statement)).toEqual([]);
  });
});

it("finds nothing near where nothing is", () => {
  expect(findNear("Xyz", ["Actor", "Instrument"])).toBeNull();
  expect(findNear("Instr", ["Actor", "Instrument"])).toBe("Instrument");
  expect(findNear("Acotr", ["Actor", "Author"])).toBe("Actor");
});

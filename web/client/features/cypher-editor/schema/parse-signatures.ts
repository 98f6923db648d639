/** Signatures as the engines print them, taken apart for the language support. */
import type { DbSchema, Neo4jFunction, Neo4jProcedure } from "@neo4j-cypher/language-support";
import { FUNCTION_SIGNATURES, PROCEDURE_SIGNATURES } from "./signatures.ts";

type Argument = Neo4jFunction["argumentDescription"][number];

/** Functions and procedures for both versions of Cypher. */
export function readCallables(): Required<Pick<DbSchema, "functions" | "procedures">> {
  const functions = byName(linesOf(FUNCTION_SIGNATURES).map(parseFunction));
  const procedures = byName(linesOf(PROCEDURE_SIGNATURES).map(parseProcedure));
  return {
    functions: { "CYPHER 5": functions, "CYPHER 25": functions },
    procedures: { "CYPHER 5": procedures, "CYPHER 25": procedures },
  };
}

export function parseFunction(line: string): Neo4jFunction {
  const signature = line.replace(/^\*/, "");
  const { name, given, result } = split(signature);
  return {
    name,
    signature,
    category: "",
    description: "",
    isBuiltIn: true,
    argumentDescription: parseArguments(given),
    returnDescription: result,
    aggregating: line.startsWith("*"),
    isDeprecated: false,
  };
}

function parseProcedure(signature: string): Neo4jProcedure {
  const { name, given, result } = split(signature);
  return {
    name,
    signature,
    description: "",
    mode: "READ",
    worksOnSystem: false,
    argumentDescription: parseArguments(given),
    returnDescription: parseArguments(result.slice(1, -1)),
    admin: false,
    option: { deprecated: false },
  };
}

function split(signature: string) {
  const open = signature.indexOf("(");
  const close = signature.indexOf(") :: ", open);
  return {
    name: signature.slice(0, open),
    given: signature.slice(open + 1, close),
    result: signature.slice(close + ") :: ".length),
  };
}

/** `a :: LIST<ANY>, b = 1 :: INTEGER`; what is written otherwise (`x IN list WHERE …`) is one argument without a type. */
function parseArguments(given: string): Argument[] {
  if (given === "") return [];
  return given.split(/, (?=\w+ (?:::|=))/).map((each) => {
    const [before = "", ...types] = each.split(" :: ");
    const isPlain = types.length === 1 && /^\w+(?: = .*)?$/.test(before);
    const [name = "", preset] = isPlain ? before.split(" = ") : [each];
    return {
      name,
      description: "",
      type: isPlain ? (types[0] ?? "") : "",
      isDeprecated: false,
      ...(preset !== undefined && { default: `value=${preset}, type=${types[0]}` }),
    };
  });
}

function byName<Callable extends { readonly name: string }>(
  all: readonly Callable[],
): Record<string, Callable> {
  return Object.fromEntries(all.map((each) => [each.name, each]));
}

function linesOf(text: string): readonly string[] {
  return text.trim().split("\n");
}

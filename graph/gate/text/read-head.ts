/** What may stand before a statement: `EXPLAIN` or `PROFILE`, and `CYPHER` with a version and a runtime. */
import type { GateMode } from "../cypher-gate.ts";
import { refuseSyntax, refuseAdmin } from "../refuse.ts";
import { positionAt } from "./position-at.ts";
import { isMark, isWord, type Token } from "./read-tokens.ts";

export interface Head {
  /** Null where the statement itself says nothing. */
  readonly mode: GateMode | null;
  /** `CYPHER 25 runtime=slotted `, as it may be sent before the body; empty where nothing was asked for. */
  readonly prefix: string;
  /** How many tokens it takes. */
  readonly length: number;
}

const VERSIONS = ["5", "25"];
/** Not `parallel`, which takes every core for one reader. */
const RUNTIMES = ["slotted", "pipelined", "interpreted"];
const ALLOWED = "CYPHER 5 and CYPHER 25, and runtime=slotted or runtime=pipelined";

/** @throws GateError CYPHER_SYNTAX for two modes; CYPHER_ADMIN for any other option */
export function readHead(statement: string, tokens: readonly Token[]): Head {
  let mode: GateMode | null = null;
  let options: readonly string[] = [];
  let at = 0;
  for (;;) {
    const token = tokens[at];
    if (isWord(token, "EXPLAIN", "PROFILE")) {
      if (mode !== null) {
        throw refuseSyntax(
          "A statement is explained or profiled, not both and not twice. Leave one of the two words.",
          positionAt(statement, token?.start ?? 0),
        );
      }
      mode = isWord(token, "EXPLAIN") ? "explain" : "profile";
      at += 1;
    } else if (isWord(token, "CYPHER")) {
      const read = readOptions(statement, tokens, at + 1);
      options = [...options, ...read.options];
      at = read.end;
    } else break;
  }
  const prefix = options.length === 0 ? "" : `CYPHER ${options.join(" ")} `;
  return { mode, prefix, length: at };
}

function readOptions(statement: string, tokens: readonly Token[], from: number) {
  const options: string[] = [];
  let end = from;
  if (tokens[end]?.kind === "number") {
    options.push(allow(statement, tokens[end], VERSIONS));
    end += 1;
  }
  while (tokens[end]?.kind === "name" && isMark(tokens[end + 1], "=")) {
    if (!isWord(tokens[end], "RUNTIME")) throw refuseOption(statement, tokens[end]);
    options.push(`runtime=${allow(statement, tokens[end + 2], RUNTIMES)}`);
    end += 3;
  }
  return { options, end };
}

function allow(statement: string, token: Token | undefined, allowed: readonly string[]): string {
  const value = token?.text.toLowerCase() ?? "";
  if (!allowed.includes(value)) throw refuseOption(statement, token);
  return value;
}

function refuseOption(statement: string, token: Token | undefined) {
  const name = `The option ${token?.text ?? "CYPHER"} (only ${ALLOWED} may be asked for)`;
  return refuseAdmin(name, positionAt(statement, token?.start ?? 0));
}

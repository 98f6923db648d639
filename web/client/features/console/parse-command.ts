/** Commands of the console: a first line that begins with a colon. */
import type { AskParameters } from "../../state/ask/ask.ts";
import { readLiteral } from "./read-literal.ts";

export type ConsoleCommand =
  | { readonly name: "param"; readonly parameters: AskParameters }
  | { readonly name: "forget" }
  | { readonly name: "params" | "help" | "clear" | "history" }
  /** `:param` with something that is no value. */
  | { readonly name: "unreadable"; readonly text: string }
  | { readonly name: "unknown"; readonly text: string };

export interface ParsedCommand {
  readonly command: ConsoleCommand;
  /** What stands below it, as it was. */
  readonly rest: string;
}

/** Null where the text is a statement. */
export function parseCommand(text: string): ParsedCommand | null {
  const found = /^\s*:([^\n]*)(?:\n([^]*))?$/.exec(text);
  if (found === null) return null;
  return { command: readCommand((found[1] ?? "").trim()), rest: found[2] ?? "" };
}

function readCommand(line: string): ConsoleCommand {
  const [, word = "", given = ""] = /^([\w-]*)\s*([^]*)$/.exec(line) ?? [];
  const name = word.toLowerCase();
  if (name === "param" || name === "params") return readParam(given);
  if (given === "" && (name === "help" || name === "clear" || name === "history")) return { name };
  return { name: "unknown", text: `:${line}` };
}

function readParam(given: string): ConsoleCommand {
  if (given === "" || given === "list") return { name: "params" };
  if (given === "clear") return { name: "forget" };
  const parameters = given.startsWith("{") ? readLiteral(given) : readOne(given);
  return isMap(parameters) ? { name: "param", parameters } : { name: "unreadable", text: given };
}

/** `name => value`, and `name: value` as it was written before. */
function readOne(given: string): AskParameters | undefined {
  const [, name, value] = /^\$?([\p{L}\p{N}_]+)\s*(?:=>|:)\s*([^]+)$/u.exec(given) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const read = readLiteral(value);
  return read === undefined ? undefined : { [name]: read };
}

function isMap(value: unknown): value is AskParameters {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

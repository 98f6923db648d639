/** What the analyser says, in our words where we have them, with what was probably meant. */
import type { SyntaxDiagnostic } from "@neo4j-cypher/language-support";
import type { EditorSchema } from "../schema/editor-schema.ts";
import { findNear } from "./find-near.ts";
import type { Hint } from "./hint.ts";

const ERROR = 1;

export interface KnownNames {
  readonly schema: EditorSchema;
  readonly functions: readonly string[];
  readonly procedures: readonly string[];
}

type Reading = readonly [
  pattern: RegExp,
  read: (
    name: string,
    known: KnownNames,
    more: readonly string[],
  ) => Pick<Hint, "says" | "fix"> | null,
];

const READINGS: readonly Reading[] = [
  // Missing values are the parameters panel's to say.
  [/^Parameter .+ is not defined/, () => null],
  [
    /^Relationship type (.+) is not present/,
    (name, { schema }) => unknown("editor.hint.noType", name, schema.types.keys()),
  ],
  [
    /^Label (.+) is not present/,
    (name, { schema }) => unknown("editor.hint.noLabel", name, schema.labels.keys()),
  ],
  [
    /^Label or relationship type (.+) is not present/,
    (name, { schema }) =>
      unknown("editor.hint.noLabel", name, [...schema.labels.keys(), ...schema.types.keys()]),
  ],
  [
    /^Function (.+) is not present/,
    (name, { functions }) => unknown("editor.hint.noFunction", name, functions),
  ],
  [
    /^Procedure (.+) is not present/,
    (name, { procedures }) => unknown("editor.hint.noProcedure", name, procedures),
  ],
  [
    /^(.+) is not present in the database/,
    (name, { schema }) => unknown("editor.hint.noKey", name, schema.keys),
  ],
  [/^Variable `(.+)` not defined/, (name) => unknown("editor.hint.noVariable", name, [])],
  // A pattern that leads the wrong way, seen from the node at its left or at its right.
  [
    /^\[:(.+)\] has no (incoming|outgoing) \(:(.+)\)$/,
    (type, known, [way, label]) =>
      misled(known, { type, label, leads: way === "incoming" ? "From" : "To" }),
  ],
  [
    /^\(:(.+)\) has no (incoming|outgoing) \[:(.+)\]$/,
    (label, known, [way, type]) =>
      misled(known, { type, label, leads: way === "incoming" ? "To" : "From" }),
  ],
  [
    /^\[:(.+)\] has no incoming\/outgoing \(:(.+)\)$/,
    (type, known, [label]) => misled(known, { type, label, leads: "At" }),
  ],
  [
    /^\(:(.+)\) has no incoming\/outgoing \[:(.+)\]$/,
    (label, known, [type]) => misled(known, { type, label, leads: "At" }),
  ],
  [/^Query cannot conclude with (\w+)/, (name) => unknown("editor.hint.noReturn", name, [])],
];

export function toHints(
  diagnostics: readonly SyntaxDiagnostic[],
  statement: string,
  known: KnownNames,
): readonly Hint[] {
  return diagnostics.flatMap(({ message, severity, offsets }) => {
    const says = read(String(message), known);
    if (says === null) return [];
    const place = placeOf(offsets, statement);
    return [{ ...says, ...place, severity: severity === ERROR ? "error" : "warning" }];
  });
}

function read(message: string, known: KnownNames): Pick<Hint, "says" | "fix"> | null {
  for (const [pattern, reading] of READINGS) {
    const found = pattern.exec(message);
    const [name = "", ...more] = (found ?? []).slice(1).map((part) => part.replaceAll("`", ""));
    if (found !== null) return reading(name, known, more);
  }
  return { says: { text: message }, fix: null };
}

function unknown(
  key: Extract<Hint["says"], { key: string }>["key"],
  name: string,
  known: Iterable<string>,
): Pick<Hint, "says" | "fix"> {
  return { says: { key, values: { name } }, fix: findNear(name, known) };
}

interface Misled {
  readonly type: string | undefined;
  readonly label: string | undefined;
  readonly leads: "From" | "To" | "At";
}

/** Nothing to add where one of the names is unknown: that has been said. */
function misled({ schema }: KnownNames, { type = "", label = "", leads }: Misled) {
  const isKnown = (name: string) => schema.types.has(name) || schema.labels.has(name);
  const names = [...type.split(/[|&!()]/), ...label.split(/[|&!()]/)].filter((name) => name !== "");
  if (!names.every(isKnown)) return null;
  const ends = endsOf(schema, type, leads);
  const says = { key: `editor.hint.leads.${leads}` as const, values: { type, label, ends } };
  return { says, fix: null };
}

/** Where relations of the type do lead from, or to. */
function endsOf({ types }: EditorSchema, type: string, leads: Misled["leads"]): string {
  const between = type.split("|").flatMap((name) => types.get(name)?.between ?? []);
  const labels = between.flatMap(({ from, to }) => {
    if (leads === "At") return [from, to];
    return leads === "From" ? [from] : [to];
  });
  return [...new Set(labels)].filter((label) => label !== "Entity").join(", ");
}

/** Within the text, and never of no width: it takes the letter before it along. */
function placeOf({ start, end }: SyntaxDiagnostic["offsets"], statement: string) {
  const to = Math.min(Math.max(start, end, 0), statement.length);
  const from = Math.min(Math.max(0, start), to);
  return from < to ? { from, to } : { from: Math.max(0, from - 1), to };
}

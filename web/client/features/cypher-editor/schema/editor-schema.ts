/** What the editor knows of this graph: its labels, relation types and keys with their counts, and the names of things. */
import type { DbSchema } from "@neo4j-cypher/language-support";
import { readCallables } from "./parse-signatures.ts";

export interface KnownLabel {
  readonly name: string;
  readonly count: number;
}

export interface KnownType {
  readonly name: string;
  readonly count: number;
  /** Its linking phrase in the reader's language; empty where it has none. */
  readonly phrase: string;
  /** The labels that it joins. */
  readonly between: readonly { readonly from: string; readonly to: string }[];
}

export interface NamedThing {
  readonly id: string;
  /** An entity's kind, or `Work`. */
  readonly kind: string;
  /** In the reader's language. */
  readonly name: string;
  /** All by which it may be found, in any language. */
  readonly names: readonly string[];
}

export interface EditorSchema {
  readonly labels: ReadonlyMap<string, KnownLabel>;
  readonly types: ReadonlyMap<string, KnownType>;
  readonly keys: ReadonlySet<string>;
  readonly things: readonly NamedThing[];
}

export const EMPTY_SCHEMA: EditorSchema = {
  labels: new Map(),
  types: new Map(),
  keys: new Set(),
  things: [],
};

const callables = readCallables();

/** As the language support takes it. What is not known yet is left out, so that nothing is called unknown for it. */
export function toDbSchema(schema: EditorSchema, parameters: readonly string[]): DbSchema {
  const { labels, types, keys } = schema;
  return {
    ...callables,
    defaultLanguage: "CYPHER 5",
    parameters: Object.fromEntries(parameters.map((name) => [name, ""])),
    ...(labels.size > 0 && {
      labels: [...labels.keys()],
      relationshipTypes: [...types.keys()],
      graphSchema: [...types.values()].flatMap(({ name, between }) =>
        between.map((ends) => ({ ...ends, relType: name })),
      ),
    }),
    ...(keys.size > 0 && { propertyKeys: [...keys] }),
  };
}

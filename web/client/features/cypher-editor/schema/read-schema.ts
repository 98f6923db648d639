import { ENTITY_KINDS, type Language } from "../../../../../graph/model/kinds.ts";
import type { Schema } from "../../../../contract/schema.ts";
import type { EditorSchema, KnownType } from "./editor-schema.ts";

const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS);

export function readSchema(schema: Schema, language: Language): Omit<EditorSchema, "things"> {
  const { labels, relationshipTypes } = schema;
  const keys = [...labels, ...relationshipTypes].flatMap((each) => each.keys);
  return {
    labels: new Map(labels.map(({ name, count }) => [name, { name, count }])),
    types: new Map(
      relationshipTypes.map(({ name, count, phrases, between }): [string, KnownType] => [
        name,
        { name, count, phrase: phrases?.[language] ?? "", between: withEntities(between) },
      ]),
    ),
    keys: new Set(keys.map(({ name }) => name)),
  };
}

/** Whatever has a kind is an `Entity` too, and may be asked for as one. */
function withEntities(between: Schema["relationshipTypes"][number]["between"]) {
  const pairs = between.flatMap(({ from, to }) =>
    generalize(from).flatMap((start) => generalize(to).map((end) => ({ from: start, to: end }))),
  );
  const seen = new Set<string>();
  return pairs.filter(({ from, to }) => {
    const isNew = !seen.has(`${from} ${to}`);
    seen.add(`${from} ${to}`);
    return isNew;
  });
}

function generalize(label: string): readonly string[] {
  return KINDS.has(label) ? [label, "Entity"] : [label];
}

/** This graph, as the editor needs it: what the server says a statement may name, and the names of things. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { Schema } from "../../../contract/schema.ts";
import { schemaQuery } from "../../api/ask-queries.ts";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { type EditorSchema, EMPTY_SCHEMA, type NamedThing } from "./schema/editor-schema.ts";
import { readSchema } from "./schema/read-schema.ts";

export function useEditorSchema(): EditorSchema {
  const { language } = useLanguage();
  const { data: overview } = useQuery(overviewQuery);
  const { data: schema } = useQuery(schemaQuery);
  return useMemo(() => toSchema(schema, overview, language), [schema, overview, language]);
}

/** What has not come yet is not known, and nothing is called unknown for it. */
function toSchema(
  schema: Schema | undefined,
  overview: Overview | undefined,
  language: Language,
): EditorSchema {
  return {
    ...(schema === undefined ? EMPTY_SCHEMA : readSchema(schema, language)),
    things: overview === undefined ? [] : nameThings(overview, language),
  };
}

function nameThings({ entities, works }: Overview, language: Language): readonly NamedThing[] {
  return [
    ...entities.map(({ id, kind, labels, abbreviation }) => ({
      id,
      kind,
      name: labels[language],
      names: [...Object.values(labels), ...(abbreviation === null ? [] : [abbreviation])],
    })),
    ...works.map(({ id, short, title }) => ({ id, kind: "Work", name: short, names: [title] })),
  ];
}

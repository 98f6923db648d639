/** What every part of the editor knows: the graph, the reader's language, and the two workers. */
import { Facet } from "@codemirror/state";
import type { DbSchema } from "@neo4j-cypher/language-support";
import type { Language } from "../../../../../graph/model/kinds.ts";
import type { Translate } from "../../../i18n/use-language.ts";
import type { LanguageWorker } from "../language/ask-worker.ts";
import type { AssistAnswers, LintAnswers } from "../language/worker-messages.ts";
import { type EditorSchema, EMPTY_SCHEMA } from "../schema/editor-schema.ts";

export interface EditorContext {
  readonly schema: EditorSchema;
  /** The same, with the parameters that have a value, as the language support takes it. */
  readonly db: DbSchema;
  readonly t: Translate;
  readonly language: Language;
  readonly assist: LanguageWorker<AssistAnswers>;
  readonly lint: LanguageWorker<LintAnswers>;
}

const SILENT = { ask: () => Promise.resolve(null), stop: () => undefined };

const NOTHING_KNOWN: EditorContext = {
  schema: EMPTY_SCHEMA,
  db: {},
  t: (key) => key,
  language: "en",
  assist: SILENT,
  lint: SILENT,
};

export const editorContext = Facet.define<EditorContext, EditorContext>({
  combine: (values) => values[0] ?? NOTHING_KNOWN,
});

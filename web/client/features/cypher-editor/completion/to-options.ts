/** What the language support offers, as rows: what kind of thing it is, how it reads, and how many there are. */
import type { Completion } from "@codemirror/autocomplete";
import type { AssistAnswers } from "../language/worker-messages.ts";
import type { EditorSchema } from "../schema/editor-schema.ts";

export type OptionKind =
  | "label"
  | "type"
  | "key"
  | "function"
  | "procedure"
  | "namespace"
  | "variable"
  | "parameter"
  | "keyword"
  | "value"
  | "thing"
  | "command";

export interface CypherOption extends Completion {
  readonly what: OptionKind;
  /** In the middle of the row: a linking phrase, a name. */
  readonly phrase?: string;
  readonly count?: number;
  /** At the end of the row, where there is no count. */
  readonly note?: string;
}

type Offered = NonNullable<AssistAnswers["complete"]>[number];

// As the language server protocol numbers them.
const METHOD = 2;
const FUNCTION = 3;
const VARIABLE = 6;
const PROPERTY = 10;
const TYPE_PARAMETER = 25;

/** Words of Cypher that change the graph or the server: this console only reads. */
const REFUSED =
  /^(CREATE|MERGE|DELETE|DETACH|NODETACH|SET|REMOVE|DROP|FOREACH|LOAD|INSERT|ALTER|GRANT|DENY|REVOKE|RENAME|TERMINATE|START|STOP|ENABLE|DEALLOCATE|REALLOCATE|DRYRUN|USE|SHOW)\b/;

const BOOST: Readonly<Record<OptionKind, number>> = {
  thing: 5,
  label: 4,
  type: 4,
  key: 4,
  parameter: 4,
  value: 4,
  command: 4,
  variable: 3,
  keyword: 1,
  function: 0,
  procedure: 0,
  namespace: -1,
};

export function toOptions(offered: readonly Offered[], schema: EditorSchema): CypherOption[] {
  const rows = offered
    .filter(({ label, kind }) => kind === VARIABLE || !REFUSED.test(label))
    .map((item) => toOption(item, schema));
  const seen = new Set<string>();
  return rows.filter(({ what, label }) => {
    const isNew = !seen.has(`${what} ${label}`);
    seen.add(`${what} ${label}`);
    return isNew;
  });
}

function toOption(item: Offered, schema: EditorSchema): CypherOption {
  const what = whatIs(item, schema);
  const name = item.label.replaceAll("`", "");
  const text = item.insertText ?? item.label;
  const base = { label: item.label, what, boost: BOOST[what], type: what, apply: text };
  if (what === "type") {
    const { phrase = "", count = 0 } = schema.types.get(name) ?? {};
    return { ...base, phrase, count, boost: base.boost + weigh(count) };
  }
  if (what === "label") {
    const { count = 0 } = schema.labels.get(name) ?? {};
    return { ...base, count, boost: base.boost + weigh(count) };
  }
  if (item.signature !== undefined) {
    return { ...base, note: item.signature.slice(item.signature.lastIndexOf(") :: ") + 5) };
  }
  return base;
}

/** The more there are, the further up: between 0 and 1. */
function weigh(count: number): number {
  return Math.min(1, Math.log10(count + 1) / 4);
}

function whatIs({ kind, label, detail }: Offered, { types }: EditorSchema): OptionKind {
  if (label.startsWith("$")) return "parameter";
  if (detail === "(namespace)") return "namespace";
  switch (kind) {
    case METHOD:
      return "procedure";
    case FUNCTION:
      return "function";
    case VARIABLE:
      return "variable";
    case PROPERTY:
      return "key";
    case TYPE_PARAMETER:
      return types.has(label.replaceAll("`", "")) ? "type" : "label";
    default:
      return "keyword";
  }
}

/** What may stand between quotes: ids of things by any of their names, kinds, statuses, relation types. */
import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import {
  ENTITY_KINDS,
  MODALITIES,
  ORIGINS,
  STANCES,
  STATUSES,
} from "../../../../../graph/model/kinds.ts";
import type { SearchResult } from "../../../../contract/search.ts";
import { fetchJson } from "../../../api/fetch-json.ts";
import { type EditorContext, editorContext } from "../extensions/editor-context.ts";
import type { NamedThing } from "../schema/editor-schema.ts";
import { findThings, type FoundThing } from "./find-things.ts";
import type { TextAtCaret } from "./text-at-caret.ts";
import type { CypherOption } from "./to-options.ts";

const MOST = 30;
/** From so many letters on, other names are asked of the server. */
const ENOUGH = 2;

const SEARCHABLE: ReadonlySet<string> = new Set([...ENTITY_KINDS, "Work", "Author"]);

const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  kind: ENTITY_KINDS,
  status: STATUSES,
  origin: ORIGINS,
  modality: MODALITIES,
  stance: STANCES,
};
/** Properties whose values are ids of entities or works. */
const HOLDS_IDS = new Set(["id", "subject", "object", "source", "target"]);

export async function completeText(
  context: CompletionContext,
  text: TextAtCaret,
): Promise<CompletionResult | null> {
  const known = context.state.facet(editorContext);
  const options = optionsOf(text, known);
  if (options !== null) return { from: text.from, options, validFor: /^[\w-]*$/ };
  if (text.isPart || (text.key !== null && !HOLDS_IDS.has(text.key))) return null;
  const found = await findAll(text, known, context);
  if (found.length === 0 || context.aborted) return null;
  const rows = found.map((each) => toOption(each, text));
  return { from: text.from, options: rows, filter: false };
}

function optionsOf({ key, quote }: TextAtCaret, { schema }: EditorContext): CypherOption[] | null {
  if (key === "type()" || key === "type") {
    return [...schema.types.values()].map(({ name, phrase, count }) => {
      return {
        label: name,
        what: "type",
        type: "type",
        phrase,
        count,
        apply: closing(name, quote),
      };
    });
  }
  const values = key === null ? undefined : CLOSED_LISTS[key];
  if (values === undefined) return null;
  return values.map((label) => {
    return { label, what: "value", type: "value", apply: closing(label, quote) };
  });
}

async function findAll(
  { typed, labels }: TextAtCaret,
  { schema, language }: EditorContext,
  context: CompletionContext,
): Promise<readonly FoundThing[]> {
  const kinds = labels.filter((label) => label !== "Entity");
  const known = findThings(schema.things, { typed, kinds, most: MOST });
  if (typed.trim().length < ENOUGH) return known;
  const byId = new Map(schema.things.map((thing) => [thing.id, thing]));
  const others = await searchNames(typed, kinds, context);
  const more = others.flatMap(({ id, kind, labels: names, matched }): FoundThing[] => {
    if (known.some(({ thing }) => thing.id === id)) return [];
    const name = names[language];
    const thing: NamedThing = byId.get(id) ?? { id, kind, name, names: [] };
    return [{ thing, by: matched === name ? null : matched }];
  });
  return [...known, ...more];
}

/** Aliases are known to the server alone; without it the names that are here must do. */
async function searchNames(
  typed: string,
  labels: readonly string[],
  context: CompletionContext,
): Promise<SearchResult["hits"]> {
  const stop = new AbortController();
  context.addEventListener("abort", () => stop.abort());
  const kinds = labels.filter((label) => SEARCHABLE.has(label));
  const query = new URLSearchParams({ q: typed.slice(0, 100), limit: "12" });
  if (kinds.length > 0) query.set("kinds", kinds.join(","));
  return fetchJson<SearchResult>(`/api/search?${query}`, stop.signal).then(
    ({ hits }) => hits,
    () => [],
  );
}

function toOption({ thing, by }: FoundThing, { quote }: TextAtCaret): CypherOption {
  const { id, name, kind } = thing;
  const phrase = by === null || by === id ? name : `${name} (${by})`;
  return { label: id, what: "thing", type: kind, phrase, note: kind, apply: closing(id, quote) };
}

/** Puts it in, closes the quote unless it is closed, and goes behind it. */
function closing(value: string, quote: string) {
  return (view: EditorView, _option: unknown, from: number, to: number) => {
    const isClosed = view.state.sliceDoc(to, to + 1) === quote;
    view.dispatch({
      changes: { from, to, insert: isClosed ? value : `${value}${quote}` },
      selection: { anchor: from + value.length + 1 },
      userEvent: "input.complete",
    });
  };
}

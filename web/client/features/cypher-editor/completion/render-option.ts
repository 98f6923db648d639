/** A row of the list: what is put in, how it reads, how many there are. Built of text, never of markup. */
import type { Completion } from "@codemirror/autocomplete";
import type { EditorState } from "@codemirror/state";
import { editorContext, type EditorContext } from "../extensions/editor-context.ts";
import type { CypherOption } from "./to-options.ts";

/** Where nearly all kinds may stand, naming them says nothing. */
const MOST_KINDS = 3;

export function renderPhrase(option: Completion): Node | null {
  const { what, phrase } = option as CypherOption;
  const part = document.createElement("span");
  part.className = what === "thing" ? "cy-row-name" : "cy-row-phrase";
  part.textContent = phrase ?? "";
  return part;
}

export function renderCount(option: Completion, state: EditorState): Node | null {
  const part = document.createElement("span");
  part.className = "cy-row-note";
  part.textContent = sayCount(option as CypherOption, state.facet(editorContext));
  return part;
}

function sayCount({ what, count, note }: CypherOption, { t }: EditorContext): string {
  if (what === "type" && count !== undefined) return t("editor.relations", { count });
  if (what === "label" && count !== undefined) return t("editor.nodes", { count });
  if (what === "thing") return note ?? "";
  const kind = t(`editor.what.${what}`);
  return note === undefined ? kind : `${kind} · ${note}`;
}

/** Below the list, of the row that is chosen; null where the row says all. */
export function describeOption(option: CypherOption, { schema, t }: EditorContext): Node | null {
  if (option.what !== "type") return null;
  const type = schema.types.get(option.label.replaceAll("`", ""));
  const between = (type?.between ?? []).filter(({ from, to }) => ![from, to].includes("Entity"));
  if (type === undefined || between.length === 0) return null;
  const ends = {
    from: new Set(between.map(({ from }) => from)),
    to: new Set(between.map(({ to }) => to)),
  };
  if (ends.from.size > MOST_KINDS && ends.to.size > MOST_KINDS) return null;
  const line = document.createElement("span");
  line.append(
    inBold(ends.from, t),
    " ",
    inItalics(type.phrase === "" ? "→" : type.phrase),
    " ",
    inBold(ends.to, t),
  );
  return line;
}

function inBold(labels: ReadonlySet<string>, t: EditorContext["t"]): Node {
  const part = document.createElement("strong");
  part.textContent = labels.size > MOST_KINDS ? t("editor.anyKind") : [...labels].join(" / ");
  return part;
}

function inItalics(phrase: string): Node {
  const part = document.createElement("em");
  part.textContent = phrase;
  return part;
}

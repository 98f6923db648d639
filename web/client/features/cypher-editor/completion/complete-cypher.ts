import type {
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from "@codemirror/autocomplete";
import { editorContext } from "../extensions/editor-context.ts";
import { CONSOLE_COMMANDS } from "../../../state/ask/console-commands.ts";
import { completeText } from "./complete-text.ts";
import { readTextAtCaret } from "./text-at-caret.ts";
import { type CypherOption, toOptions } from "./to-options.ts";

/** Characters after which something may follow at once. */
const OPENS = /[.:{$(,]$/;
const WORD = /[\p{L}\p{N}_]*$/u;

export const completeCypher: CompletionSource = async (context) => {
  const statement = context.state.doc.toString();
  const { pos } = context;
  const command = /^\s*(:\w*)$/.exec(statement.slice(0, pos));
  if (command !== null) return completeCommand(pos - (command[1]?.length ?? 0));
  const text = readTextAtCaret(statement, pos);
  if (text !== null) return completeText(context, text);
  const before = statement.slice(Math.max(0, pos - 200), pos);
  const typed = WORD.exec(before)?.[0] ?? "";
  if (!context.explicit && typed === "" && !OPENS.test(before)) return null;
  return completeWord(context, statement, typed);
};

async function completeWord(
  context: CompletionContext,
  statement: string,
  typed: string,
): Promise<CompletionResult | null> {
  const { assist, db, schema } = context.state.facet(editorContext);
  const { pos } = context;
  const offered = await assist.ask("complete", { text: statement, at: pos, schema: db });
  if (offered === null || context.aborted) return null;
  const options = toOptions(offered, schema);
  const isParameter = statement[pos - typed.length - 1] === "$";
  const from = pos - typed.length - (isParameter ? 1 : 0);
  const fitting = isParameter ? options.filter(({ what }) => what === "parameter") : options;
  if (fitting.length === 0) return null;
  return { from, options: fitting, validFor: isParameter ? /^\$\w*$/ : /^[\p{L}\p{N}_]*$/u };
}

function completeCommand(from: number): CompletionResult {
  const options = CONSOLE_COMMANDS.map((label): CypherOption => ({
    label,
    what: "command",
    type: "command",
  }));
  return { from, options, validFor: /^:\w*$/ };
}

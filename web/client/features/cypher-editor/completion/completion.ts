import { autocompletion, type Completion, type CompletionSource } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { editorContext } from "../extensions/editor-context.ts";
import { completeCypher } from "./complete-cypher.ts";
import { describeOption, renderCount, renderPhrase } from "./render-option.ts";
import type { CypherOption } from "./to-options.ts";

/** The list under the caret: Enter takes a row, Esc puts it away, Tab goes on to the next control as everywhere. */
export function cypherCompletion(): Extension {
  return autocompletion({
    override: [describing(completeCypher)],
    icons: false,
    maxRenderedOptions: 60,
    activateOnTypingDelay: 60,
    tooltipClass: () => "cy-completion",
    addToOptions: [
      { render: (option: Completion) => renderPhrase(option), position: 60 },
      { render: (option: Completion, state) => renderCount(option, state), position: 90 },
    ],
    // Under the list or over it, where the list leaves room; beside it there is none on a phone.
    positionInfo: (_view, list, _option, info, space) => {
      const fits = list.bottom + (info.bottom - info.top) < space.bottom;
      const height = list.bottom - list.top;
      return { style: fits ? `top: ${height}px` : `bottom: ${height}px`, class: "cy-info" };
    },
  });
}

function describing(source: CompletionSource): CompletionSource {
  return async (context) => {
    const result = await source(context);
    if (result === null) return null;
    const known = context.state.facet(editorContext);
    const options = result.options.map((option) => {
      const cypher = option as CypherOption;
      return cypher.what === "type"
        ? { ...cypher, info: () => describeOption(cypher, known) }
        : cypher;
    });
    return { ...result, options };
  };
}

/** Colours, completes, explains arguments and sets lines in order. Without the analyser, which is seven times its size. */
import "./iterator-helpers.ts";
import {
  autocomplete,
  formatQuery,
  highlightSyntax,
  signatureHelp,
} from "@neo4j-cypher/language-support";
import { answerQuestions } from "./answer-questions.ts";

const WITHOUT_COMMANDS = { consoleCommandsEnabled: false };

answerQuestions({
  tokens: ({ text }) => highlightSyntax(text, WITHOUT_COMMANDS),
  complete: ({ text, at, schema }) =>
    autocomplete(text, schema, { ...WITHOUT_COMMANDS, caretPosition: at }),
  signature: ({ text, at, schema }) =>
    signatureHelp(text, schema, { ...WITHOUT_COMMANDS, caretPosition: at }),
  format: ({ text }) => formatQuery(text).formattedQuery,
});

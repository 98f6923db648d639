import { lazy } from "react";

/** With CodeMirror, its style sheet and its font: none of it before it is needed. */
export const CypherEditor = lazy(async () => ({
  default: (await import("./cypher-editor.tsx")).CypherEditor,
}));

/** CodeMirror's own words in the reader's language. */
import type { Translate } from "../../../i18n/use-language.ts";

export function editorPhrases(t: Translate): Record<string, string> {
  return {
    Find: t("editor.find"),
    Replace: t("editor.replaceWith"),
    next: t("editor.next"),
    previous: t("editor.previous"),
    all: t("editor.all"),
    "match case": t("editor.matchCase"),
    regexp: t("editor.regexp"),
    "by word": t("editor.byWord"),
    replace: t("editor.replace"),
    "replace all": t("editor.replaceAll"),
    close: t("editor.close"),
    "current match": t("editor.currentMatch"),
    "replaced match on line $": t("editor.replacedOne"),
    "replaced $ matches": t("editor.replacedAll"),
    "on line": t("editor.onLine"),
    "Go to line": t("editor.goToLine"),
    go: t("editor.go"),
    Completions: t("editor.completions"),
    Diagnostics: t("editor.hints"),
    "No diagnostics": t("editor.noHints"),
    "Selection deleted": t("editor.selectionDeleted"),
  };
}

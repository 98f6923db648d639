/** Words inside Markdown: signs that would mark something up are written so that they do not. */

const SIGNS = /[\\`*_[\]<>#|~]/g;
/** `1. `, `- ` and `+ ` make a list where a line begins with them. */
const LIST_SIGN = /^(\d{1,9})([.)])(?=\s|$)|^([-+=])/;

/** On one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(SIGNS, String.raw`\$&`)
    .replace(LIST_SIGN, (_, digits = "", point = "", sign = "") =>
      sign === "" ? `${digits}\\${point}` : `\\${sign}`,
    );
}

/** What somebody's Markdown says, without headings and stress. */
export function plainMarkdown(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+/, "")
    .replaceAll(/\[([^\]\n]*)\]\(([^()\s]*)\)/g, "$1")
    .replaceAll(/(?<!\\)(\*\*|__|\*|_|`)(?=\S)([^\n]*?\S)(?<!\\)\1/g, "$2")
    .replaceAll(/\\([\\`*_[\]<>#|~.)\-+=])/g, "$1");
}

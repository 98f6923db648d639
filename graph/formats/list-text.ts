/** A list in one text: `["a", "b"]`, as JSON has it and Gephi reads it. Also reads what others write: `[a, b]`, `a|b`. */

/** Texts in quotation marks, numbers and truth values without. */
export function writeList(items: readonly string[], isText: boolean): string {
  const written = items.map((item) => (isText ? JSON.stringify(item) : item));
  return `[${written.join(", ")}]`;
}

export function parseList(text: string): string[] {
  const trimmed = text.trim();
  if (!trimmed.startsWith("[") || !trimmed.endsWith("]")) return splitLegacy(trimmed);
  return parseItems(trimmed.slice(1, -1));
}

function splitLegacy(text: string): string[] {
  return text === "" ? [] : text.split(/[|;,]/).map((item) => item.trim());
}

// A quoted text, or anything up to the next comma.
const ITEM = /\s*(?:"([^"\\]*(?:\\[^][^"\\]*)*)"|'([^'\\]*(?:\\[^][^'\\]*)*)'|([^,]*))\s*(?:,|$)/y;

function parseItems(inside: string): string[] {
  const items: string[] = [];
  if (inside.trim() === "") return items;
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex <= inside.length) {
    const start = ITEM.lastIndex;
    const match = ITEM.exec(inside);
    // A quotation mark in the middle of an item: the rest is taken as it stands.
    if (match === null) return [...items, inside.slice(start).trim()];
    const quoted = match[1] ?? match[2];
    items.push(quoted === undefined ? (match[3] ?? "").trim() : unescape(quoted));
    if (!match[0].endsWith(",")) break;
  }
  return items;
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
};

function unescape(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, code?: string, letter = "") =>
    code === undefined
      ? (ESCAPED[letter] ?? letter)
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

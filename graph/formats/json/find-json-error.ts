/** Where a text stops being JSON, as an offset: engines say it differently or not at all. */
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- JSON forbids them in texts
  /\s*(?:[{}[\],:]|"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "next" | "nothing";

type Brackets = ("{" | "[")[];

export function findJsonError(text: string): number {
  const open: Brackets = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    const token = match[0].trimStart();
    const next: Expected | null = step(token, expected, open);
    if (next === null) return TOKEN.lastIndex - token.length;
    expected = next;
    at = TOKEN.lastIndex;
  }
}

/** What may come after this token; null when it may not stand here. */
function step(token: string, expected: Expected, open: Brackets): Expected | null {
  const sign = token[0] ?? "";
  if (sign === "}" || sign === "]") return close(sign, expected, open);
  switch (expected) {
    case "colon":
      return sign === ":" ? "value" : null;
    case "next":
      return sign === "," ? afterComma(open) : null;
    case "key":
    case "key or end":
      return sign === '"' ? "colon" : null;
    case "nothing":
      return null;
    default:
      return sign === "," || sign === ":" ? null : afterValue(sign, open);
  }
}

function afterComma(open: Brackets): Expected {
  return open.at(-1) === "{" ? "key" : "value";
}

function afterValue(sign: string, open: Brackets): Expected {
  if (sign !== "{" && sign !== "[") return open.length === 0 ? "nothing" : "next";
  open.push(sign);
  return sign === "{" ? "key or end" : "value or end";
}

function close(sign: "}" | "]", expected: Expected, open: Brackets): Expected | null {
  const allowed = sign === "}" ? "key or end" : "value or end";
  if (expected !== "next" && expected !== allowed) return null;
  if (open.pop() !== (sign === "}" ? "{" : "[")) return null;
  return open.length === 0 ? "nothing" : "next";
}

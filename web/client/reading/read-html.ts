/** The text of a web page. The document is parsed apart from the page: nothing of it runs, and nothing is fetched. */
import { decodeText } from "./decode-text.ts";

const LEFT_OUT = new Set(
  "HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS SELECT TEXTAREA BUTTON".split(
    " ",
  ),
);
/** What does not end a line. */
const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** What runs or styles, and everything that tags say beside their names. */
const UNREAD = /<!--[\s\S]*?-->|<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/gi;
const TAG = /<(\/?[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const HEAD_BYTES = 4096;

export function readHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const source = decodeText(bytes, META_CHARSET.exec(head)?.[1]);
  // Bare tags: an attribute would not be obeyed either, but the page's policy would report each.
  const bare = source.replace(UNREAD, " ").replace(TAG, "<$1>");
  const { body } = new DOMParser().parseFromString(bare, "text/html");
  const parts: string[] = [];
  collect(body, parts, false);
  return parts
    .join("")
    .replace(/[ \t]*\n[ \t\n]*/g, "\n")
    .trim();
}

function collect(node: Node, parts: string[], isKept: boolean): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? "";
    parts.push(isKept ? text : text.replace(/\s+/g, " "));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== Node.ELEMENT_NODE || LEFT_OUT.has(name)) return;
  if (name === "BR") parts.push("\n");
  const isBlock = !INLINE.has(name);
  if (isBlock) parts.push("\n");
  for (const child of node.childNodes) collect(child, parts, isKept || name === "PRE");
  if (isBlock) parts.push("\n");
}

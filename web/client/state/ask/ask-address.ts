/**
 * The console's address after `/ask`: `?question=ID` for a statement of the library as it stands there, `?saved=ID` for
 * one that somebody saved on the server, as it stands now; else `#1` and base64url of the deflated JSON `{s: statement, p: parameters, v: view, t: title}`. Behind the `#`, because what people
 * write is no business of a server's log. Opening one never runs it.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { type AskTab, EMPTY_TAB, RESULT_VIEWS } from "./ask.ts";

const VERSION = "1";
/** Of a hostile link: unpacked, in bytes. */
const LONGEST = 200_000;

export type AskLink =
  | { readonly kind: "question" | "saved"; readonly id: string }
  | { readonly kind: "statement"; readonly tab: Omit<AskTab, "id"> }
  | { readonly kind: "unreadable" };

/** Empty for a tab in which nothing was written. */
export function formatAskAddress(tab: AskTab): string {
  const { statement, parameters, view, title } = tab;
  if (statement.trim() === "") return "";
  const packed = {
    s: statement,
    ...(Object.keys(parameters).length > 0 && { p: parameters }),
    ...(view !== "table" && { v: view }),
    ...(title !== null && { t: title }),
  };
  return `#${VERSION}${toBase64Url(deflateSync(strToU8(JSON.stringify(packed))))}`;
}

/** Null where the address asks for nothing. */
export function parseAskAddress(address: string): AskLink | null {
  const { searchParams, hash } = new URL(address, "http://atlas/ask");
  const question = searchParams.get("question");
  if (question) return { kind: "question", id: question };
  const saved = searchParams.get("saved");
  if (saved) return { kind: "saved", id: saved };
  if (hash.length < 2) return null;
  try {
    const bytes = fromBase64Url(hash.slice(2));
    const text = strFromU8(inflateSync(bytes, { out: new Uint8Array(LONGEST) }));
    const { s, p, v, t } = JSON.parse(text) as Record<string, unknown>;
    if (hash[1] !== VERSION || typeof s !== "string") return { kind: "unreadable" };
    return {
      kind: "statement",
      tab: {
        ...EMPTY_TAB,
        statement: s,
        parameters: isMap(p) ? (p as AskTab["parameters"]) : {},
        view: RESULT_VIEWS.find((view) => view === v) ?? "table",
        title: typeof t === "string" ? t : null,
      },
    };
  } catch {
    return { kind: "unreadable" };
  }
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

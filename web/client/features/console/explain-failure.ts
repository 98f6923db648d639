/** The sentences of a failed run, by the server's code; where only the engine knows, its own words with them. */
import { ApiError } from "../../api/fetch-json.ts";
import type { Translate } from "../../i18n/use-language.ts";

export interface Explained {
  readonly code: string;
  readonly title: string;
  /** The nearest thing that is allowed; null where there is nothing to say. */
  readonly instead: string | null;
  /** The engine's own, in English. */
  readonly words: string | null;
}

const REFUSALS = [
  "CYPHER_EMPTY",
  "CYPHER_TOO_LONG",
  "CYPHER_CHARACTERS",
  "CYPHER_SEVERAL",
  "CYPHER_SYNTAX",
  "CYPHER_WRITES",
  "CYPHER_LOADS",
  "CYPHER_PROCEDURE",
  "CYPHER_FUNCTION",
  "CYPHER_ADMIN",
  "CYPHER_STEP",
  "CYPHER_UNSUPPORTED",
  "CYPHER_PARAMETER",
  "CYPHER_FAILED",
  "CYPHER_TIMEOUT",
  "CYPHER_MEMORY",
  "CYPHER_BUSY",
  "CYPHER_CANCELLED",
  "TOO_MANY_REQUESTS",
  "STORE_UNAVAILABLE",
  "OFFLINE",
] as const;
type Refusal = (typeof REFUSALS)[number];

/** The sentence alone does not say what was wrong: the engine's words do. */
const ENGINE_KNOWS: ReadonlySet<string> = new Set([
  "CYPHER_SYNTAX",
  "CYPHER_FAILED",
  "CYPHER_PARAMETER",
  "CYPHER_TOO_LONG",
]);

export function explainFailure(failure: unknown, t: Translate): Explained {
  if (!(failure instanceof ApiError)) {
    return { code: "INTERNAL", title: t("ask.broken"), instead: null, words: String(failure) };
  }
  const { code, message } = failure;
  const refusal = REFUSALS.find((each) => each === code);
  if (refusal === undefined) return { code, title: t("ask.broken"), instead: null, words: message };
  const values = { name: "?", most: "?", seconds: "?", megabytes: "?", ...failure.values };
  return {
    code,
    title: t(`ask.refused.${refusal}`, values),
    instead: sayInstead(refusal, failure, t),
    words: ownWords(failure),
  };
}

/** What to write instead is known to the engine's reader alone, where it knows anything. */
function ownWords({ code, message, values }: ApiError): string | null {
  if (code === "CYPHER_UNSUPPORTED") return values["instead"] ?? null;
  return ENGINE_KNOWS.has(code) && message !== "" ? message : null;
}

function sayInstead(refusal: Refusal, { values }: ApiError, t: Translate): string | null {
  const near = values["near"] ?? "";
  if (near !== "") return t("ask.meant", { name: near });
  return t(`ask.instead.${refusal}`);
}

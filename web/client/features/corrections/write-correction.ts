/** A reader's correction as a record of `ingest/codebook/contested.yaml`, which `npm run codebook:check` accepts. Pure. */
import type { CONTESTED_KINDS } from "../../../../graph/model/contested.ts";
import type { Statement } from "../../../contract/shared.ts";

export type ContestedKind = (typeof CONTESTED_KINDS)[number];
export type Confidence = "high" | "medium" | "low";

export interface Correction {
  readonly kind: ContestedKind;
  /** What the text has, in one's own words. */
  readonly summary: string;
  /** What the record has. */
  readonly correction: string;
  /** One a line: an address, or a full reference. */
  readonly sources: string;
  readonly confidence: Confidence;
  /** Why it is not higher; may be empty. */
  readonly confidenceNote: string;
}

/** What it is about. */
export type Corrected = Pick<Statement, "id" | "places"> & {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string } | null;
};

/** The first id that is free when a codebook has so many contested statements. */
export function nextContestedId(contested: number): string {
  return `c${String(contested + 1).padStart(2, "0")}`;
}

export function writeCorrection(id: string, about: Corrected, correction: Correction): string {
  const { kind, summary, sources, confidence, confidenceNote } = correction;
  const concerns = about.object === null ? [about.subject] : [about.subject, about.object];
  const note = toLine(confidenceNote);
  return [
    `# About the statement ${about.id}: add ${id} to its \`contested\` too.`,
    `- id: ${id}`,
    `  kind: ${kind}`,
    `  summary: ${quote(summary)}`,
    `  correction: ${quote(correction.correction)}`,
    "  sources:",
    ...linesOf(sources).map((source) => `    - ${quote(source)}`),
    `  confidence: ${confidence}`,
    ...(note === "" ? [] : [`  confidenceNote: ${quote(note)}`]),
    `  places: [${paragraphsOf(about.places).map(quote).join(", ")}]`,
    `  concerns: [${[...new Set(concerns.map((end) => end.id))].map(quote).join(", ")}]`,
    "",
  ].join("\n");
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(toLine)
    .filter((line) => line !== "");
}

/** `8.2.3` and `8.2.4` stand in one paragraph, `8.2`. */
function paragraphsOf(places: readonly string[]): string[] {
  return [...new Set(places.map((place) => place.split(".").slice(0, 2).join(".")))];
}

/** The codebook has one line for each text. Halves of characters and control characters are no text. */
function toLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/\p{Cs}/gu, "\uFFFD")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A JSON string is a YAML string in double quotation marks, whatever is in it. */
function quote(text: string): string {
  return JSON.stringify(toLine(text));
}

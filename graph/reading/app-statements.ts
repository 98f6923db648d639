/** The product's own statements, from `queries/app/`: query text lives there, this binds names to it. */
import { readFileSync } from "node:fs";

const NAMES = [
  "article",
  "atlas",
  "claim-contested",
  "claim-credits",
  "claim-ends",
  "claim-places",
  "claim-works",
  "claims",
  "claims-among",
  "claims-between",
  "claims-citing",
  "claims-of-entity",
  "common-neighbors",
  "contested-of-entity",
  "contested-record",
  "counts",
  "entities",
  "neighbors-of",
  "relations-among",
  "same-as",
  "sections",
  "sentences",
  "sentences-claims",
  "sentences-ends",
  "territories",
  "work-authors",
  "works",
  "works-by-id",
] as const;

export type AppStatementName = (typeof NAMES)[number];

const texts = new Map<AppStatementName, string>();

export function appStatement(name: AppStatementName): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const file = new URL(`../../queries/app/${name}.cypher`, import.meta.url);
  const text = withoutHeader(readFileSync(file, "utf8"));
  texts.set(name, text);
  return text;
}

export function withoutHeader(text: string): string {
  return text.replace(/^(\/\/.*\n)+/, "").trim();
}

/**
 * Is every sentence of the article coded, as far as its own counts of figures, citations and listed items ask?
 * Proven from the list of sentences and the claims alone: the article's words are not here. Pure.
 */
import type { ClaimRecord } from "../../graph/model/claim.ts";
import type { SentenceRecord } from "../../graph/model/sentence.ts";
import type { CodebookProblem } from "../errors.ts";
import { citedWorks } from "./check-references.ts";
import type { Codebook, Placed } from "./codebook.ts";

export interface SectionCoverage {
  readonly section: number;
  readonly sentences: number;
  readonly covered: number;
  readonly setAside: number;
  readonly claims: number;
}

export function checkCoverage(codebook: Codebook): CodebookProblem[] {
  const claims = claimsBySentence(codebook);
  const figures = new Set(codebook.figures.map(({ value }) => value.id));
  return codebook.sentences.flatMap((sentence) => {
    const here = claims.get(sentence.value.id) ?? [];
    return describeGaps(sentence.value, here, figures).map((gap) => toProblem(sentence, gap));
  });
}

export function measureCoverage(codebook: Codebook): SectionCoverage[] {
  const claims = claimsBySentence(codebook);
  return codebook.sections.map(({ value: { number } }) => {
    const sentences = codebook.sentences
      .map(({ value }) => value)
      .filter(({ id }) => Number(id.split(".")[0]) === number);
    const here = new Set(sentences.flatMap(({ id }) => claims.get(id) ?? []));
    return {
      section: number,
      sentences: sentences.length,
      covered: sentences.filter(({ id }) => claims.has(id)).length,
      setAside: sentences.filter(({ setAside }) => setAside !== undefined).length,
      claims: here.size,
    };
  });
}

function claimsBySentence(codebook: Codebook): Map<string, ClaimRecord[]> {
  const claims = new Map<string, ClaimRecord[]>();
  for (const { value } of codebook.claims) {
    for (const id of value.at) claims.set(id, [...(claims.get(id) ?? []), value]);
  }
  return claims;
}

function describeGaps(
  sentence: SentenceRecord,
  claims: readonly ClaimRecord[],
  figures: ReadonlySet<string>,
): string[] {
  if (sentence.setAside !== undefined) {
    if (claims.length > 0) return ["is set aside and has claims"];
    const repeats = /^(repeats|translates) \d/.test(sentence.setAside);
    return !repeats && sentence.figures + sentence.citations > 0
      ? ["has a figure or a citation and is set aside without repeating another"]
      : [];
  }
  const gaps: string[] = [];
  const needed = Math.max(1, sentence.figures, sentence.citations, sentence.items);
  if (claims.length < needed) gaps.push(`has ${claims.length} claims and needs ${needed}`);
  const linked = new Set(
    claims
      .flatMap(({ subject, object }) => [subject, object ?? subject])
      .filter((id) => figures.has(id)),
  );
  if (linked.size < sentence.figures)
    gaps.push(`has ${sentence.figures} figures and claims to ${linked.size}`);
  const works = new Set(claims.flatMap(citedWorks));
  if (works.size < sentence.citations)
    gaps.push(`has ${sentence.citations} citations and its claims cite ${works.size} works`);
  return gaps;
}

function toProblem(sentence: Placed<SentenceRecord>, gap: string): CodebookProblem {
  return {
    file: sentence.file,
    line: sentence.line,
    record: sentence.value.id,
    problem: `the sentence ${gap}`,
    mend: "Code what is missing, or set the sentence aside with a reason.",
  };
}

/** A Markdown outline: from concepts that nothing leads to, down the phrases; each concept is unfolded where it comes first. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../model/concept-map.ts";
import { escapeMarkdown } from "../markdown-text.ts";
import { NO_PHRASE } from "../propositions/read-proposition-lines.ts";

export function writeOutline(map: ConceptMap): string {
  const { title, focusQuestion } = map;
  const head = [
    ...(title === "" ? [] : [`# ${escapeMarkdown(title)}`, ""]),
    ...(focusQuestion === "" ? [] : [`> ${escapeMarkdown(focusQuestion)}`, ""]),
  ];
  return [...head, ...unfold(map), ""].join("\n");
}

interface Step {
  readonly depth: number;
  readonly concept: MapConcept;
}

function unfold(map: ConceptMap): string[] {
  const byId = new Map(map.concepts.map((concept) => [concept.id, concept]));
  const leadTo = new Set(map.phrases.flatMap(({ targets }) => targets));
  const isRoot = ({ id }: MapConcept) => !leadTo.has(id);
  const starts = [...map.concepts.filter(isRoot), ...map.concepts.filter((one) => !isRoot(one))];
  const unfolded = new Set<string>();
  const lines: string[] = [];
  // A stack of one's own: a chain of a thousand concepts is deeper than calls may be in some browsers.
  for (const start of starts) {
    const open: (Step | string)[] = unfolded.has(start.id) ? [] : [{ depth: 0, concept: start }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (typeof step === "string") {
        lines.push(step);
        continue;
      }
      const isKnown = unfolded.has(step.concept.id);
      unfolded.add(step.concept.id);
      lines.push(...conceptLines(step, isKnown));
      if (!isKnown) open.push(...below(step, map.phrases, byId).toReversed());
    }
  }
  return lines;
}

function below(
  { depth, concept }: Step,
  phrases: readonly MapPhrase[],
  byId: ReadonlyMap<string, MapConcept>,
): (Step | string)[] {
  return phrases
    .filter(({ sources }) => sources.includes(concept.id))
    .flatMap(({ text, targets }) => [
      `${indent(depth + 1)}- *${text.trim() === "" ? NO_PHRASE : escapeMarkdown(text)}*`,
      ...targets.flatMap((id) => {
        const target = byId.get(id);
        return target === undefined ? [] : [{ depth: depth + 2, concept: target }];
      }),
    ]);
}

/** The note is told once. */
function conceptLines({ depth, concept: { label, note } }: Step, isKnown: boolean): string[] {
  const name = `${indent(depth)}- ${label.trim() === "" ? NO_PHRASE : escapeMarkdown(label)}`;
  return isKnown || note === "" ? [name] : [name, `${indent(depth)}  ${escapeMarkdown(note)}`];
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}

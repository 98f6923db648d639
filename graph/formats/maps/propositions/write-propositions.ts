/** Concept, phrase, concept: a line each with tabs between them, as CmapTools' text export has it. */
import type { ConceptMap } from "../../../model/concept-map.ts";
import { guardCell } from "../../csv/safe-cell.ts";
import { NO_PHRASE } from "./read-proposition-lines.ts";

/** Concepts that are in no proposition stand in rows of their own, behind the others. */
export function writePropositions({ concepts, phrases }: ConceptMap): string {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? "";
  const joined = new Set<string>();
  const lines = phrases.flatMap(({ text, sources, targets }) =>
    sources.flatMap((source) =>
      targets.map((target) => {
        joined.add(source).add(target);
        return [labelOf(source), text === "" ? NO_PHRASE : text, labelOf(target)];
      }),
    ),
  );
  const alone = concepts
    .filter(({ id }) => !joined.has(id))
    .map(({ label }) => [label, null, null]);
  const written = [...lines, ...alone].map((cells) => cells.map(toCell).join("\t"));
  return written.map((line) => `${line}\n`).join("");
}

/** A concept without words is written as a phrase without them is. */
function toCell(text: string | null): string {
  if (text === null) return "";
  const line = text.replaceAll(/\s+/g, " ").trim();
  return guardCell(line === "" ? NO_PHRASE : line);
}

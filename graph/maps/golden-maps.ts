/** Maps written as lines, and the worked example on which all measures can be followed by hand. */
import type { ConceptMap, MapConcept, MapPhrase } from "../model/concept-map.ts";

export const GOAL_LINES = [
  "conflict | drives | displacement",
  "conflict | causes | livelihood loss",
  "livelihood loss | drives | labour migration",
  "displacement | may become | exile",
  "policy | shapes | exile",
] as const;

export const LEARNER_LINES = [
  "conflict | drives | displacement",
  "livelihood loss | drives | displacement",
  "displacement | may become | exile",
  "exile | shapes | policy",
] as const;

/** Each line is `concept | phrase | concept`, or a concept alone; one box a label, one phrase object a line. */
export function mapOfLines(
  lines: readonly string[],
  changes: Partial<ConceptMap> = {},
): ConceptMap {
  const concepts = new Map<string, MapConcept>();
  const phrases: MapPhrase[] = [];
  const idOf = (label: string): string => {
    const id = concepts.get(label)?.id ?? `c${concepts.size + 1}`;
    concepts.set(label, { ...blankPart(id), label, entity: null, group: null });
    return id;
  };
  for (const line of lines) {
    const [source = "", text, target] = line.split("|").map((part) => part.trim());
    const from = idOf(source);
    if (text === undefined || target === undefined) continue;
    const ends = { sources: [from], targets: [idOf(target)] };
    phrases.push({ ...blankPart(`p${phrases.length + 1}`), text, ...ends, claims: [] });
  }
  return { ...BLANK_MAP, concepts: [...concepts.values()], phrases, ...changes };
}

const BLANK_MAP: ConceptMap = {
  version: 1,
  id: "map",
  revision: 0,
  title: "",
  focusQuestion: "Why do people leave?",
  language: "en",
  concepts: [],
  phrases: [],
  groups: [],
  parkingLot: [],
};

function blankPart(id: string): Pick<MapConcept, "id" | "position" | "color" | "note" | "works"> {
  return { id, position: null, color: null, note: "", works: [] };
}

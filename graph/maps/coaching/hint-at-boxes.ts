/**
 * Labels that hide something. Why: a sentence in a box is a small map of its own that nobody can link into; a label
 * used twice parts what belongs to one concept.
 */
import type { MapConcept } from "../../model/concept-map.ts";
import { foldWords } from "../../store/fold-text.ts";
import type { MapKeys } from "../create-map-keys.ts";
import { groupBy } from "../../group-by.ts";
import { toHint, type Hint } from "./hint.ts";

/** A concept is mostly one or few words; names that the atlas knows may be as long as they are. */
export const MOST_WORDS = 4;

export function hintAtBoxes(concepts: readonly MapConcept[], keys: MapKeys): readonly Hint[] {
  const long = concepts.flatMap((concept) => {
    const words = foldWords(concept.label).length;
    return words > MOST_WORDS && !isKnownName(concept, keys)
      ? [toHint("sentence-in-box", [concept.id], words)]
      : [];
  });
  const same = [...groupBy(concepts, keys.conceptKey).values()].filter((boxes) => boxes.length > 1);
  return [
    ...long,
    ...same.map((boxes) =>
      toHint(
        "label-twice",
        boxes.map(({ id }) => id),
      ),
    ),
  ];
}

function isKnownName(concept: MapConcept, keys: MapKeys): boolean {
  return concept.entity !== null || keys.labelsOf(keys.conceptKey(concept)).length > 0;
}

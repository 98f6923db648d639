/**
 * The atlas's names as these maps use them: a name that two entities share, such as that of a place and of what lies there,
 * means the one that a concept of the maps is linked to; and what a linked concept is called here is a name of its entity.
 * Where both are linked, the name says neither, as everywhere. Pure.
 */
import type { ConceptMap } from "../model/concept-map.ts";
import { createMapKeys, NO_SAME_WORDS, type SameWords } from "./create-map-keys.ts";

/** As maps compare words. */
const foldWords = createMapKeys(NO_SAME_WORDS).phraseKey;

type NamedEntities = SameWords["entities"];

export function namesFor(entities: NamedEntities, maps: readonly ConceptMap[]): NamedEntities {
  const known = new Map(entities.map(({ id, labels }) => [id, labels]));
  const linked = new Map<string, Set<string>>();
  for (const { entity, label } of maps.flatMap(({ concepts }) => concepts)) {
    if (entity === null) continue;
    const labels = linked.get(entity) ?? new Set(known.get(entity));
    linked.set(entity, label.trim() === "" ? labels : labels.add(label));
  }
  const meant = new Set([...linked.values()].flatMap((labels) => [...labels].map(foldWords)));
  return [
    ...[...linked].map(([id, labels]) => ({ id, labels: [...labels] })),
    ...entities
      .filter(({ id }) => !linked.has(id))
      .map(({ id, labels }) => ({
        id,
        labels: labels.filter((label) => !meant.has(foldWords(label))),
      })),
  ];
}

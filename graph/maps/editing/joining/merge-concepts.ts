/** Makes two concepts one: what was joined to either is joined to the one that stays. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../model/concept-map.ts";
import { MAP_LIMITS } from "../../../model/map-limits.ts";
import { indexMap } from "../index-map.ts";
import { takeFromLot } from "../parts/take-from-lot.ts";

/** Words, place and colour of the one that stays count; a phrase that led from one to the other has nothing to say any more. */
export function mergeConcepts(map: ConceptMap, kept: string, merged: string): ConceptMap {
  const { concepts } = indexMap(map);
  const [into, from] = [concepts.get(kept), concepts.get(merged)];
  if (!into || !from || kept === merged) return map;
  const lead = (ends: readonly string[]): string[] => [
    ...new Set(ends.map((id) => (id === merged ? kept : id))),
  ];
  const phrases = map.phrases.flatMap((phrase): MapPhrase[] => {
    if (![...phrase.sources, ...phrase.targets].includes(merged)) return [phrase];
    const [sources, targets] = [lead(phrase.sources), lead(phrase.targets)];
    if (!sources.includes(kept) || !targets.includes(kept))
      return [{ ...phrase, sources, targets }];
    // The loop is left out on the side that has others.
    const rest = targets.filter((id) => id !== kept);
    if (rest.length > 0) return [{ ...phrase, sources, targets: rest }];
    const others = sources.filter((id) => id !== kept);
    return others.length > 0 ? [{ ...phrase, sources: others, targets }] : [];
  });
  const one = joinConcepts(into, from);
  const others = map.concepts.filter(({ id }) => id !== merged);
  const gone = map.phrases.filter(({ id }) => !phrases.some((phrase) => phrase.id === id));
  return takeFromLot(
    { ...map, concepts: others.map((concept) => (concept === into ? one : concept)), phrases },
    [merged, ...gone.map(({ id }) => id)],
  );
}

function joinConcepts(into: MapConcept, from: MapConcept): MapConcept {
  const note = [into.note, from.note].filter((text) => text.trim() !== "").join("\n\n");
  return {
    ...into,
    entity: into.entity ?? from.entity,
    group: into.group ?? from.group,
    note: note.length > MAP_LIMITS.note ? into.note : note,
    works: [...new Set([...into.works, ...from.works])].slice(0, MAP_LIMITS.evidence),
  };
}

/** A phrase of its own for each proposition, so that each can be kept, altered or asked about by itself. */
import { createIdMaker } from "../../../../../graph/maps/editing/part-ids.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";

/** The first keeps id and place. A map that would have too many phrases stays as it is. */
export function separatePropositions(map: ConceptMap): ConceptMap {
  const makeId = createIdMaker(map);
  const separate = (phrase: MapPhrase): MapPhrase[] => {
    const pairs = phrase.sources.flatMap((source) =>
      phrase.targets.map((target) => ({ source, target })),
    );
    if (pairs.length <= 1) return [phrase];
    return pairs.map(({ source, target }, index) => ({
      ...phrase,
      ...(index > 0 && { id: makeId(), position: null }),
      sources: [source],
      targets: [target],
    }));
  };
  const phrases = map.phrases.flatMap(separate);
  return phrases.length > MAP_LIMITS.phrases ? map : { ...map, phrases };
}

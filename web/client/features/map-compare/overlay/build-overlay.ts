/**
 * Two maps as one that can be drawn: each concept and each proposition once, with the side that has it. Ids are keys'
 * numbers. What the reader's own map places stays there; the rest takes the other map's places where they are free. Pure.
 */
import { groupBy } from "../../../../../graph/group-by.ts";
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import type { KeyedProposition } from "../../../../../graph/maps/keyed-map.ts";
import {
  createConcept,
  createMap,
  createPhrase,
} from "../../../../../graph/maps/editing/new-parts.ts";
import { placeLooseParts } from "../../../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap, MapConcept } from "../../../../../graph/model/concept-map.ts";
import {
  type Comparison,
  type PlacedProposition,
  placePropositions,
  type Side,
} from "../read-comparison.ts";

export interface Overlay {
  /** Everything on it has a place. */
  readonly map: ConceptMap;
  /** Of every concept and phrase. */
  readonly sideOf: ReadonlyMap<string, Side>;
  readonly nearOf: ReadonlyMap<string, NonNullable<PlacedProposition["near"]>>;
}

export interface OverlaidMaps {
  readonly mine: ConceptMap;
  readonly other: ConceptMap;
}

export function buildOverlay(comparison: Comparison, maps: OverlaidMaps, keys: MapKeys): Overlay {
  const sideOf = new Map<string, Side>();
  const nearOf = new Map<string, NonNullable<PlacedProposition["near"]>>();
  const drawn = drawnConcepts(maps, keys);
  const labels = new Map([...comparison.other.concepts, ...comparison.mine.concepts]);
  const idOf = new Map([...labels.keys()].map((key, index) => [key, `c${index + 1}`]));
  const concepts = [...labels].map(([key, label]) => {
    const id = idOf.get(key) ?? "";
    sideOf.set(id, sideIn(comparison, key));
    const { position = null, entity = null } = drawn.get(key) ?? {};
    return createConcept({ id, label, position, entity });
  });
  const placeOf = drawnPhrases(maps, keys);
  const fans = groupBy(placePropositions(comparison), ({ proposition, side, near }) =>
    [proposition.source, proposition.phrase, side, near].join("\n"),
  );
  const phrases = [...fans.values()].flatMap((fan, index) => {
    const [first] = fan;
    if (first === undefined) return [];
    const { proposition, side, near } = first;
    const id = `p${index + 1}`;
    sideOf.set(id, side);
    if (near !== null) nearOf.set(id, near);
    return createPhrase({
      id,
      text: proposition.words.phrase,
      sources: [idOf.get(proposition.source) ?? ""],
      targets: fan.map((each) => idOf.get(each.proposition.target) ?? ""),
      position: side === "other" ? null : placeOf.take(proposition),
    });
  });
  const map = createMap({ language: maps.mine.language, id: "overlay", concepts, phrases });
  return { map: placeLooseParts(map), sideOf, nearOf };
}

function sideIn({ mine, other }: Comparison, key: string): Side {
  if (!mine.concepts.has(key)) return "other";
  return other.concepts.has(key) ? "both" : "mine";
}

/** Where each concept stands; two at one place would hide each other, so that only the reader's own map counts where both do. */
function drawnConcepts(
  { mine, other }: OverlaidMaps,
  keys: MapKeys,
): ReadonlyMap<string, Pick<MapConcept, "position" | "entity">> {
  const drawn = new Map<string, Pick<MapConcept, "position" | "entity">>();
  const hasOwn = mine.concepts.some(({ position }) => position !== null);
  for (const concept of mine.concepts) drawn.set(keys.conceptKey(concept), concept);
  for (const concept of other.concepts) {
    const key = keys.conceptKey(concept);
    if (!drawn.has(key))
      drawn.set(key, { entity: concept.entity, position: hasOwn ? null : concept.position });
  }
  return drawn;
}

/** Where the reader's own map has its phrases: each place once. */
function drawnPhrases({ mine }: OverlaidMaps, keys: MapKeys) {
  const keyOf = new Map(mine.concepts.map((concept) => [concept.id, keys.conceptKey(concept)]));
  const places = new Map<string, NonNullable<MapConcept["position"]>[]>();
  for (const { text, sources, position } of mine.phrases)
    for (const source of sources) {
      if (position === null) continue;
      const key = `${keyOf.get(source) ?? ""}\n${keys.phraseKey(text)}`;
      places.set(key, [...(places.get(key) ?? []), position]);
    }
  const taken = new Set<object>();
  return {
    take({ source, phrase }: Pick<KeyedProposition, "source" | "phrase">) {
      const free = places.get(`${source}\n${phrase}`)?.find((place) => !taken.has(place)) ?? null;
      if (free !== null) taken.add(free);
      return free;
    },
  };
}

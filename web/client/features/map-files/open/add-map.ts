/**
 * Puts one map into another, parts by their words: a concept that the open map has is used again, what it says already is
 * not said twice. What is new has no place yet, so that nothing is drawn over what stands there. Pure.
 */
import type { MapKeys } from "../../../../../graph/maps/create-map-keys.ts";
import type { MapEdit } from "../../../../../graph/maps/editing/map-edit.ts";
import { createIdMaker } from "../../../../../graph/maps/editing/part-ids.ts";
import type { ConceptMap, MapConcept, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { MAP_LIMITS } from "../../../../../graph/model/map-limits.ts";

export function addMap(map: ConceptMap, added: ConceptMap, keys: MapKeys): MapEdit {
  const makeId = createIdMaker(map);
  const groupOf = placeGroups(map, added, makeId);
  const known = new Map(map.concepts.map((concept) => [keys.conceptKey(concept), concept]));
  const idOf = new Map<string, string>();
  const fresh: MapConcept[] = [];
  const richer = new Map<string, MapConcept>();
  for (const concept of added.concepts) {
    const key = keys.conceptKey(concept);
    const there = known.get(key);
    const id = there?.id ?? makeId();
    idOf.set(concept.id, id);
    if (there !== undefined) richer.set(id, enrich(richer.get(id) ?? there, concept));
    else {
      const group = concept.group === null ? null : (groupOf.get(concept.group) ?? null);
      const made = { ...concept, id, group, position: null };
      known.set(key, made);
      fresh.push(made);
    }
  }
  const phrases = newPhrases(map, added, { keys, idOf, makeId });
  const parked = added.parkingLot.flatMap((id) => idOf.get(id) ?? phrases.idOf.get(id) ?? []);
  const isNew = new Set([...fresh, ...phrases.made].map(({ id }) => id));
  return {
    map: {
      ...map,
      concepts: [...map.concepts, ...fresh].map((concept) => richer.get(concept.id) ?? concept),
      phrases: [...map.phrases, ...phrases.made],
      groups: [...map.groups, ...groupOf.fresh],
      parkingLot: [...map.parkingLot, ...new Set(parked.filter((id) => isNew.has(id)))],
    },
    made: [...isNew],
  };
}

/** What the open map says stays; what it does not say is taken over. */
function enrich(concept: MapConcept, { note, entity, works }: MapConcept): MapConcept {
  return {
    ...concept,
    note: concept.note === "" ? note : concept.note,
    entity: concept.entity ?? entity,
    works: [...new Set([...concept.works, ...works])].slice(0, MAP_LIMITS.evidence),
  };
}

/** Groups of the same name are one. */
function placeGroups(map: ConceptMap, added: ConceptMap, makeId: () => string) {
  const byLabel = new Map(map.groups.map(({ label, id }) => [label, id]));
  const idOf = new Map<string, string>();
  const fresh: ConceptMap["groups"] = [];
  for (const group of added.groups) {
    const known = byLabel.get(group.label);
    const id = known ?? makeId();
    idOf.set(group.id, id);
    if (known !== undefined) continue;
    byLabel.set(group.label, id);
    fresh.push({ ...group, id });
  }
  return { get: (id: string) => idOf.get(id), fresh };
}

interface Making {
  readonly keys: MapKeys;
  readonly idOf: ReadonlyMap<string, string>;
  readonly makeId: () => string;
}

function newPhrases(map: ConceptMap, added: ConceptMap, { keys, idOf, makeId }: Making) {
  const said = new Set(map.phrases.flatMap((phrase) => sayingsOf(phrase, keys)));
  const ids = new Map<string, string>();
  const made: MapPhrase[] = [];
  for (const phrase of added.phrases) {
    const lead = (ends: readonly string[]) => [
      ...new Set(ends.flatMap((id) => idOf.get(id) ?? [])),
    ];
    const next = { ...phrase, sources: lead(phrase.sources), targets: lead(phrase.targets) };
    const sayings = sayingsOf(next, keys);
    if (sayings.length > 0 && sayings.every((each) => said.has(each))) continue;
    for (const each of sayings) said.add(each);
    const id = makeId();
    ids.set(phrase.id, id);
    made.push({ ...next, id, position: null });
  }
  return { made, idOf: ids };
}

function sayingsOf({ text, sources, targets }: MapPhrase, keys: MapKeys): readonly string[] {
  const words = keys.phraseKey(text);
  return sources.flatMap((from) => targets.map((to) => [from, words, to].join("\n")));
}

/** Takes a part of the atlas over: its entities as concepts that are linked to them, its relations as phrases with their evidence. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../model/concept-map.ts";
import { MAP_LIMITS } from "../../../model/map-limits.ts";
import { groupBy } from "../../../group-by.ts";
import { createMapKeys, NO_SAME_WORDS, type MapKeys } from "../../create-map-keys.ts";
import type { MapEdit } from "../map-edit.ts";
import { createConcept, createPhrase } from "../new-parts.ts";
import { createIdMaker } from "../part-ids.ts";

export interface SceneFragment {
  /** Entities of the atlas. */
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
  /** Ends are ids of the entities; those that lead elsewhere are passed over. */
  readonly relations: readonly SceneRelation[];
}

interface SceneRelation {
  readonly source: string;
  readonly target: string;
  readonly phrase: string;
  /** Id of the claim that it stands for. */
  readonly claim: string | null;
  readonly works: readonly string[];
}

const FOLDED = createMapKeys(NO_SAME_WORDS);

/**
 * Concepts that the map has by entity, or by their words without another entity, are used again and linked; relations with
 * the same source and words share a phrase; propositions that the map has are not said twice. What is new has no place yet.
 */
export function insertScene(
  map: ConceptMap,
  scene: SceneFragment,
  keys: MapKeys = FOLDED,
): MapEdit {
  const makeId = createIdMaker(map);
  const { concepts, idOf, made } = mergeEntities(map, scene, { keys, makeId });
  const said = new Set(map.phrases.flatMap((phrase) => sayingsOf(phrase, keys)));
  const ends = scene.relations.flatMap(({ source, target, ...relation }) => {
    const [from, to] = [idOf.get(source), idOf.get(target)];
    if (from === undefined || to === undefined || from === to) return [];
    return said.has(saying(from, keys.phraseKey(relation.phrase), to))
      ? []
      : [{ ...relation, from, to }];
  });
  const groups = groupBy(ends, ({ from, phrase }) => `${from}\n${keys.phraseKey(phrase)}`);
  const phrases = [...groups.values()].map((group) =>
    createPhrase({
      id: makeId(),
      text: group[0]?.phrase ?? "",
      sources: [...new Set(group.map(({ from }) => from))],
      targets: [...new Set(group.map(({ to }) => to))],
      claims: unique(group.flatMap(({ claim }) => claim ?? [])),
      works: unique(group.flatMap(({ works }) => works)),
    }),
  );
  const joined = new Set(phrases.flatMap(({ sources, targets }) => [...sources, ...targets]));
  return {
    map: {
      ...map,
      concepts,
      phrases: [...map.phrases, ...phrases],
      parkingLot: map.parkingLot.filter((id) => !joined.has(id)),
    },
    made: [...made, ...phrases.map(({ id }) => id)],
  };
}

interface Merged {
  readonly concepts: MapConcept[];
  /** Ids of concepts by those of entities. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly made: readonly string[];
}

interface Making {
  readonly keys: MapKeys;
  readonly makeId: () => string;
}

function mergeEntities(map: ConceptMap, scene: SceneFragment, { keys, makeId }: Making): Merged {
  const byEntity = new Map(map.concepts.map((concept) => [concept.entity, concept.id]));
  const free = map.concepts.filter(({ entity }) => entity === null);
  const byWords = new Map(free.map((concept) => [keys.conceptKey(concept), concept.id]));
  const idOf = new Map<string, string>();
  const linked = new Map<string, string>();
  const added: MapConcept[] = [];
  for (const { id: entity, label } of scene.concepts) {
    const words = byWords.get(keys.conceptKey({ id: entity, label, entity: null }));
    const known = idOf.get(entity) ?? byEntity.get(entity) ?? words;
    if (known !== undefined && known === words && !linked.has(known)) linked.set(known, entity);
    const id = known ?? makeId();
    idOf.set(entity, id);
    if (known === undefined) added.push(createConcept({ id, label, entity }));
  }
  const concepts = map.concepts.map((concept) => {
    const entity = linked.get(concept.id);
    return entity === undefined ? concept : { ...concept, entity };
  });
  return { concepts: [...concepts, ...added], idOf, made: added.map(({ id }) => id) };
}

function sayingsOf({ sources, text, targets }: MapPhrase, keys: MapKeys): readonly string[] {
  const words = keys.phraseKey(text);
  return sources.flatMap((from) => targets.map((to) => saying(from, words, to)));
}

function saying(from: string, words: string, to: string): string {
  return [from, words, to].join("\n");
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].slice(0, MAP_LIMITS.evidence);
}

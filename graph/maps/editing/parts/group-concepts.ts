/** Groups of concepts: each concept is in one or none, and a group without concepts is gone. */
import type { ConceptMap, MapGroup } from "../../../model/concept-map.ts";
import { changeParts } from "./change-parts.ts";
import { isPhrase } from "../index-map.ts";
import type { MapEdit } from "../map-edit.ts";
import { createIdMaker } from "../part-ids.ts";

/** Phrases among the ids are passed over; without a concept among them nothing is made. */
export function makeGroup(map: ConceptMap, ids: readonly string[], label: string): MapEdit {
  const id = createIdMaker(map)();
  const group: MapGroup = { id, label: label.trim(), color: null };
  const grouped = addToGroup({ ...map, groups: [...map.groups, group] }, ids, id);
  return grouped.groups.includes(group) ? { map: grouped, made: [id] } : { map, made: [] };
}

/** Null takes concepts out of the groups that they are in. */
export function addToGroup(
  map: ConceptMap,
  ids: readonly string[],
  group: string | null,
): ConceptMap {
  if (group !== null && !map.groups.some(({ id }) => id === group)) return map;
  const grouped = changeParts(map, ids, (part) =>
    isPhrase(part) || part.group === group ? part : { ...part, group },
  );
  return dropEmptyGroups(grouped);
}

export function changeGroup(
  map: ConceptMap,
  id: string,
  change: Partial<Pick<MapGroup, "label" | "color">>,
): ConceptMap {
  const groups = map.groups.map((group) => (group.id === id ? { ...group, ...change } : group));
  return { ...map, groups };
}

/** Its concepts stay. */
export function dissolveGroup(map: ConceptMap, id: string): ConceptMap {
  const concepts = map.concepts.map((concept) =>
    concept.group === id ? { ...concept, group: null } : concept,
  );
  return { ...map, concepts, groups: map.groups.filter((group) => group.id !== id) };
}

/** The same map where every group has a concept. */
export function dropEmptyGroups(map: ConceptMap): ConceptMap {
  const used = new Set(map.concepts.map(({ group }) => group));
  const groups = map.groups.filter(({ id }) => used.has(id));
  return groups.length === map.groups.length ? map : { ...map, groups };
}

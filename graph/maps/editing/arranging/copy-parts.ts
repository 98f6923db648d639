/** Copies parts of a map within it or into another one: as a fragment that can be pasted, and as lines of text. */
import type { ConceptMap, MapConcept, MapGroup, MapPhrase } from "../../../model/concept-map.ts";
import { propositionsOf } from "../../propositions-of.ts";
import type { MapEdit, MapPart, Place } from "../map-edit.ts";
import { withinPlane } from "./place-parts.ts";
import { createIdMaker } from "../part-ids.ts";

export interface MapFragment {
  readonly concepts: readonly MapConcept[];
  readonly phrases: readonly MapPhrase[];
  readonly groups: readonly MapGroup[];
}

/** What is selected, and phrases between selected concepts. A phrase leads only to what is copied with it. */
export function copyParts(map: ConceptMap, ids: Iterable<string>): MapFragment {
  const wanted = new Set(ids);
  const concepts = map.concepts.filter(({ id }) => wanted.has(id));
  const phrases = map.phrases
    .filter(({ id, sources, targets }) => {
      const isBetween = [sources, targets].every((ends) => ends.some((end) => wanted.has(end)));
      return wanted.has(id) || isBetween;
    })
    .map((phrase) => ({
      ...phrase,
      sources: phrase.sources.filter((id) => wanted.has(id)),
      targets: phrase.targets.filter((id) => wanted.has(id)),
    }));
  const used = new Set(concepts.map(({ group }) => group));
  return { concepts, phrases, groups: map.groups.filter(({ id }) => used.has(id)) };
}

/** All with new ids. A group that the map has by its id is used again. */
export function pasteFragment(map: ConceptMap, fragment: MapFragment, shift: Place): MapEdit {
  const makeId = createIdMaker(map);
  const parts = [...fragment.concepts, ...fragment.phrases];
  const ids = new Map(parts.map(({ id }) => [id, makeId()]));
  const known = new Set(map.groups.map(({ id }) => id));
  const groups = fragment.groups.filter(({ id }) => !known.has(id));
  const groupIds = new Map(groups.map(({ id }) => [id, makeId()]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const groupOf = (id: string | null): string | null =>
    id === null ? null : (groupIds.get(id) ?? (known.has(id) ? id : null));
  const move = <Part extends MapPart>(part: Part): Part => ({
    ...part,
    id: idOf(part.id),
    position: part.position && withinPlane(add(part.position, shift)),
  });
  const concepts = fragment.concepts.map((part) => ({ ...move(part), group: groupOf(part.group) }));
  const phrases = fragment.phrases.map((part) => ({
    ...move(part),
    sources: part.sources.filter((id) => ids.has(id)).map(idOf),
    targets: part.targets.filter((id) => ids.has(id)).map(idOf),
  }));
  const pasted: ConceptMap = {
    ...map,
    concepts: [...map.concepts, ...concepts],
    phrases: [...map.phrases, ...phrases],
    groups: [
      ...map.groups,
      ...groups.map((group) => ({ ...group, id: groupIds.get(group.id) ?? group.id })),
    ],
  };
  return { map: pasted, made: [...ids.values()] };
}

const ASIDE: Place = { x: 32, y: 32 };

/** A little below and to the right. */
export function duplicateParts(map: ConceptMap, ids: Iterable<string>): MapEdit {
  return pasteFragment(map, copyParts(map, ids), ASIDE);
}

/** `A | causes | B` for each proposition, and a line for each concept that is in none: what `addLines` reads. */
export function toLines({ concepts, phrases }: Pick<MapFragment, "concepts" | "phrases">): string {
  const propositions = propositionsOf({ concepts: [...concepts], phrases: [...phrases] });
  const joined = new Set(propositions.flatMap(({ source, target }) => [source.id, target.id]));
  const lines = propositions.map(({ source, phrase, target }) =>
    [source.label, phrase.text, target.label].map(toCell).join(" | "),
  );
  const alone = concepts.filter(({ id, label }) => !joined.has(id) && label.trim() !== "");
  return [...lines, ...alone.map(({ label }) => toCell(label))].map((line) => `${line}\n`).join("");
}

/** One that holds the sign between cells would be read as two. */
function toCell(words: string): string {
  return words.replaceAll(/\s+/g, " ").replaceAll("|", "/").trim();
}

function add(a: Place, b: Place): Place {
  return { x: a.x + b.x, y: a.y + b.y };
}

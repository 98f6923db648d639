/** A map as it is compared: concepts and propositions by what they say, each once. */
import type { ConceptMap } from "../model/concept-map.ts";
import type { MapKeys } from "./create-map-keys.ts";
import { propositionsOf, type Proposition } from "./propositions-of.ts";

export interface KeyedProposition {
  /** Equal in two maps when both say it. */
  readonly key: string;
  /** Keys of its parts. */
  readonly source: string;
  readonly phrase: string;
  readonly target: string;
  /** As it reads in the first place that says it. */
  readonly words: { readonly source: string; readonly phrase: string; readonly target: string };
  /** Ids of all propositions of the map that say it. */
  readonly ids: readonly string[];
}

export interface KeyedMap {
  /**
   * Label by key: what is joined, and what stands on the map alone. What waits in the parking lot is not on it yet, and a box
   * without words says nothing.
   */
  readonly concepts: ReadonlyMap<string, string>;
  readonly propositions: ReadonlyMap<string, KeyedProposition>;
}

export function toKeyedMap(map: ConceptMap, keys: MapKeys): KeyedMap {
  const propositions = new Map<string, KeyedProposition>();
  const concepts = new Map<string, string>();
  const parked = new Set(map.parkingLot);
  const add = (concept: Proposition["source"]): string => {
    const key = keys.conceptKey(concept);
    if (!concepts.has(key)) concepts.set(key, concept.label);
    return key;
  };
  const said = map.concepts.filter(({ label, entity }) => label.trim() !== "" || entity !== null);
  for (const concept of said) if (!parked.has(concept.id)) add(concept);
  for (const { id, source, phrase, target } of propositionsOf({ ...map, concepts: said })) {
    const parts = {
      source: add(source),
      phrase: keys.phraseKey(phrase.text),
      target: add(target),
    };
    const key = propositionKey(parts);
    const known = propositions.get(key);
    propositions.set(key, {
      ...parts,
      key,
      words: known?.words ?? { source: source.label, phrase: phrase.text, target: target.label },
      ids: [...(known?.ids ?? []), id],
    });
  }
  return { concepts, propositions };
}

export type PropositionParts = Pick<KeyedProposition, "source" | "phrase" | "target">;

export function propositionKey({ source, phrase, target }: PropositionParts): string {
  return [source, phrase, target].join("\n");
}

/** The same ends and phrase, read the other way. */
export function reversedKey({ source, phrase, target }: PropositionParts): string {
  return propositionKey({ source: target, phrase, target: source });
}

/** The same for both directions and all phrases. */
export function pairKey({ source, target }: Pick<PropositionParts, "source" | "target">): string {
  return source < target ? `${source}\n${target}` : `${target}\n${source}`;
}

/** Undirected links by their pair; a concept joined to itself is none. */
export function pairsOf({ propositions }: KeyedMap): ReadonlySet<string> {
  const links = [...propositions.values()].filter(({ source, target }) => source !== target);
  return new Set(links.map(pairKey));
}

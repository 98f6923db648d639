/**
 * Which propositions of a map join distant parts of it. A canvas asks at every frame of a drag, so that the answer is kept for
 * as long as nothing is joined otherwise.
 */
import type { ConceptMap } from "../../model/concept-map.ts";
import { findHierarchy } from "../find-hierarchy.ts";
import { propositionsOf } from "../propositions-of.ts";

export interface CrossLinks {
  /** `phrase:source:target`, as `propositionsOf` names them. */
  readonly propositions: ReadonlySet<string>;
  /** Ids of the phrases that make one or more of them. */
  readonly phrases: ReadonlySet<string>;
}

const known = new WeakMap<ConceptMap, CrossLinks>();
let last: { readonly shape: string; readonly links: CrossLinks } | null = null;

export function crossLinksOf(map: ConceptMap): CrossLinks {
  const kept = known.get(map);
  if (kept !== undefined) return kept;
  const shape = shapeOf(map);
  const links = last?.shape === shape ? last.links : findCrossLinks(map);
  last = { shape, links };
  known.set(map, links);
  return links;
}

function shapeOf({ concepts, phrases }: ConceptMap): string {
  const joints = phrases.map(
    ({ id, sources, targets }) => `${id}:${sources.join()}:${targets.join()}`,
  );
  return `${concepts.map(({ id }) => id).join()}\n${joints.join("\n")}`;
}

function findCrossLinks(map: ConceptMap): CrossLinks {
  const links = propositionsOf(map).map(({ id, source, phrase, target }) => ({
    id,
    source: source.id,
    phrase: phrase.id,
    target: target.id,
  }));
  const { crossLinks } = findHierarchy(
    map.concepts.map(({ id }) => id),
    links,
  );
  return {
    propositions: new Set(crossLinks.map(({ id }) => id)),
    phrases: new Set(crossLinks.map(({ phrase }) => phrase)),
  };
}

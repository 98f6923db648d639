/** Concepts and phrases that could stand in a goal map and do not, from the atlas around it. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { foldText } from "../../store/fold-text.ts";

/** The atlas in the language of the map. */
export interface AtlasAround {
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
  }[];
  readonly relations: readonly {
    readonly source: string;
    readonly target: string;
    readonly phrase: string;
  }[];
}

export interface Distractors {
  /** The most plausible first. */
  readonly concepts: readonly { readonly label: string; readonly entity: string }[];
  readonly phrases: readonly string[];
}

const MOST = 12;

/**
 * A neighbor of one or two of the goal's concepts, of a kind that the goal has, is a fair distractor: what is related to
 * nearly all of them belongs on the map. A phrase is one that the atlas uses between neighbors and the goal does not.
 */
export function suggestDistractors(goal: ConceptMap, atlas: AtlasAround): Distractors {
  const own = new Set(goal.concepts.flatMap(({ entity }) => entity ?? []));
  const near = countNear(own, atlas.relations);
  return {
    concepts: chooseConcepts(goal, { own, near, atlas }),
    phrases: choosePhrases(goal, atlas, own),
  };
}

/** For each entity beside the goal's, to how many of the goal's it is related. */
function countNear(
  own: ReadonlySet<string>,
  relations: AtlasAround["relations"],
): ReadonlyMap<string, number> {
  const near = new Map<string, Set<string>>();
  for (const { source, target } of relations)
    for (const [inside, outside] of [
      [source, target],
      [target, source],
    ] as const)
      if (own.has(inside) && !own.has(outside))
        near.set(outside, (near.get(outside) ?? new Set()).add(inside));
  return new Map([...near].map(([id, ends]) => [id, ends.size]));
}

interface Around {
  readonly own: ReadonlySet<string>;
  readonly near: ReadonlyMap<string, number>;
  readonly atlas: AtlasAround;
}

function chooseConcepts(goal: ConceptMap, { own, near, atlas }: Around): Distractors["concepts"] {
  const labels = new Set(goal.concepts.map(({ label }) => foldText(label)));
  const kinds = new Set(atlas.entities.filter(({ id }) => own.has(id)).map(({ kind }) => kind));
  return atlas.entities
    .filter(({ id, label }) => near.has(id) && !labels.has(foldText(label)))
    .map((entity) => ({
      ...entity,
      near: near.get(entity.id) ?? 0,
      isLike: kinds.has(entity.kind),
    }))
    .toSorted(
      (a, b) =>
        Number(b.isLike) - Number(a.isLike) || a.near - b.near || a.label.localeCompare(b.label),
    )
    .slice(0, MOST)
    .map(({ id, label }) => ({ label, entity: id }));
}

/** The most used first. */
function choosePhrases(
  goal: ConceptMap,
  { relations }: AtlasAround,
  own: ReadonlySet<string>,
): string[] {
  const said = new Set(goal.phrases.map(({ text }) => foldText(text)));
  const uses = new Map<string, number>();
  for (const { source, target, phrase } of relations)
    if ((own.has(source) || own.has(target)) && !said.has(foldText(phrase)))
      uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
  return [...uses]
    .toSorted(([a, used], [b, usedToo]) => usedToo - used || a.localeCompare(b))
    .slice(0, MOST)
    .map(([phrase]) => phrase);
}

/** Which entity of the atlas a concept may mean, by its words alone. Pure. */
import type { ConceptMap, MapConcept } from "../../../../../graph/model/concept-map.ts";
import { foldWords } from "../../../maps/fold-words.ts";
import type { AtlasName } from "../../../maps/use-atlas-names.ts";

export interface LinkOffer {
  readonly concept: MapConcept;
  /** The likeliest first; none twice. */
  readonly entities: readonly AtlasName[];
  /** It is called just so, and nothing else of the atlas is. */
  readonly isSure: boolean;
}

const MOST_OFFERED = 3;
/** Shorter words are inside of too many names. */
const SHORTEST = 4;

/** Concepts without a link for which the atlas has something; entities that the map has already are passed over. */
export function suggestLinks(map: ConceptMap, names: readonly AtlasName[]): readonly LinkOffer[] {
  const taken = new Set(map.concepts.map(({ entity }) => entity));
  const free = names.filter(({ id }) => !taken.has(id)).map(foldName);
  return map.concepts
    .filter(({ entity, label }) => entity === null && label.trim() !== "")
    .map((concept) => offerFor(concept, free))
    .filter(({ entities }) => entities.length > 0);
}

interface FoldedName {
  readonly entity: AtlasName;
  readonly words: readonly string[];
}

function foldName(entity: AtlasName): FoldedName {
  const { en, id, uk } = entity.labels;
  return { entity, words: [...new Set([en, id, uk, ...entity.others].map(foldWords))] };
}

function offerFor(concept: MapConcept, names: readonly FoldedName[]): LinkOffer {
  const label = foldWords(concept.label);
  if (label === "") return { concept, entities: [], isSure: false };
  const same = names.filter(({ words }) => words.includes(label));
  const near =
    label.length < SHORTEST
      ? []
      : names.filter(
          (name) => !same.includes(name) && name.words.some((word) => isNear(word, label)),
        );
  const entities = [...same, ...near].slice(0, MOST_OFFERED).map(({ entity }) => entity);
  return { concept, entities, isSure: same.length === 1 };
}

/** One stands in the other, as whole words. */
function isNear(name: string, label: string): boolean {
  if (name.length < SHORTEST) return false;
  return ` ${name} `.includes(` ${label} `) || ` ${label} `.includes(` ${name} `);
}

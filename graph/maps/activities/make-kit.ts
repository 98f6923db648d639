/**
 * A kit (Kit-Build): the concepts and phrases of a goal map in the parking lot, to be joined. Nothing of the order or
 * the ids says what belonged together.
 */
import { foldText } from "../../store/fold-text.ts";
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";
import { countPropositions } from "../count-propositions.ts";
import { shuffle } from "./shuffle.ts";
import { toGivenConcept, toGivenPhrase } from "./without-evidence.ts";

export interface KitOptions {
  /** Given beside those of the goal, and not needed. */
  readonly distractors?: {
    readonly concepts: readonly { readonly label: string; readonly entity: string | null }[];
    readonly phrases: readonly string[];
  };
  /** Another one, another order. */
  readonly seed?: number;
}

/** A phrase that joins several becomes a piece for each of its propositions; a line without words becomes none. */
export function makeKit(goal: ConceptMap, { distractors, seed = 1 }: KitOptions = {}): ConceptMap {
  const ownConcepts = goal.concepts.filter(({ label }) => label.trim() !== "");
  const ownPhrases = goal.phrases.flatMap(toPieces);
  const concepts = shuffle(
    [...ownConcepts, ...addedConcepts(ownConcepts, distractors?.concepts ?? [])],
    seed,
  ).map((concept, index) => ({ ...toGivenConcept(concept), ...placeless(`kit-c${index + 1}`) }));
  const phrases = shuffle(
    [...ownPhrases, ...addedPhrases(ownPhrases, distractors?.phrases ?? [])],
    seed + 1,
  ).map((phrase, index) => ({ ...toGivenPhrase(phrase), ...placeless(`kit-p${index + 1}`) }));
  return {
    ...goal,
    concepts: concepts.map((concept) => ({ ...concept, group: null })),
    phrases: phrases.map((phrase) => ({ ...phrase, sources: [], targets: [] })),
    groups: [],
    parkingLot: [...concepts, ...phrases].map(({ id }) => id),
  };
}

function toPieces(phrase: MapPhrase): MapPhrase[] {
  if (phrase.text.trim() === "") return [];
  return Array.from({ length: countPropositions({ phrases: [phrase] }) }, () => phrase);
}

/** What the goal has already is no distractor. */
function addedConcepts(
  own: readonly MapConcept[],
  added: readonly Pick<MapConcept, "label" | "entity">[],
): MapConcept[] {
  const labels = new Set(own.map(({ label }) => foldText(label)));
  const entities = new Set(own.map(({ entity }) => entity));
  return added
    .filter(({ label, entity }) => !labels.has(foldText(label)) && !isAmong(entities, entity))
    .map(({ label, entity }) => ({ ...BLANK, label, entity, group: null }));
}

function isAmong(entities: ReadonlySet<string | null>, entity: string | null): boolean {
  return entity !== null && entities.has(entity);
}

function addedPhrases(own: readonly MapPhrase[], added: readonly string[]): MapPhrase[] {
  const texts = new Set(own.map(({ text }) => foldText(text)));
  return added
    .filter((text) => !texts.has(foldText(text)))
    .map((text) => ({ ...BLANK, text, sources: [], targets: [], claims: [] }));
}

const BLANK = { id: "", position: null, color: null, note: "", works: [] };

function placeless(id: string) {
  return { id, position: null, color: null };
}

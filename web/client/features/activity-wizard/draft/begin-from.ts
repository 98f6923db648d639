/** One click from a part of the atlas, or a map, to an activity that could be given: a kit with distractors, named. */
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { suggestDistractors } from "../../../../../graph/maps/activities/suggest-distractors.ts";
import type { AtlasAround } from "../../../../../graph/maps/activities/suggest-distractors.ts";
import { type ActivityDraft, createDraft } from "./activity-draft.ts";
import { findUnsuited } from "./suits-kind.ts";
import { takeGoal } from "./take-goal.ts";

const CONCEPTS = 3;
const PHRASES = 2;

export interface Beginning {
  readonly map: ConceptMap;
  readonly name: string;
  /** In the map's language. */
  readonly atlas: AtlasAround;
}

/** What is too little for a kit is asked for its kind. */
export async function beginFrom({ map, name, atlas }: Beginning): Promise<ActivityDraft> {
  const empty = createDraft({ language: map.language, source: "canvas" });
  const taken = { ...empty, ...(await takeGoal(empty, { map, name })) };
  const goal = taken.goal ?? map;
  if (findUnsuited(goal, "kit") !== null) return { ...taken, step: "kind" };
  const { concepts, phrases } = suggestDistractors(goal, atlas);
  return {
    ...taken,
    step: "words",
    kind: "kit",
    concepts: concepts.slice(0, CONCEPTS),
    phrases: phrases.slice(0, PHRASES),
  };
}

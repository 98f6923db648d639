/** What a draft becomes when it starts from another map. */
import {
  insertScene,
  type SceneFragment,
} from "../../../../../graph/maps/editing/joining/insert-scene.ts";
import { createMap } from "../../../../../graph/maps/editing/new-parts.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { type ActivityDraft, NOTHING_CHOSEN } from "./activity-draft.ts";
import { prepareGoal } from "./prepare-goal.ts";
import { findUnsuited } from "./suits-kind.ts";
import { renameGoal } from "./usual-words.ts";

export interface TakenGoal {
  readonly map: ConceptMap;
  /** As the page says what it was taken from. */
  readonly name: string;
}

/** A phrase for each relation: in one, the statements that it rests on could not be told apart. */
export function fragmentToMap({ concepts, relations }: SceneFragment, language: Language) {
  const entities = new Map(concepts.map((concept) => [concept.id, concept]));
  let { map } = insertScene(createMap({ language }), { concepts, relations: [] });
  for (const relation of relations) {
    const ends = [relation.source, relation.target].flatMap((id) => entities.get(id) ?? []);
    map = insertScene(map, { concepts: ends, relations: [relation] }).map;
  }
  return map;
}

/** What was chosen of the goal before goes with it; words that were typed stay. */
export async function takeGoal(
  draft: ActivityDraft,
  { map, name }: TakenGoal,
): Promise<Partial<ActivityDraft>> {
  const goal = await prepareGoal(map);
  const { kind, language } = draft;
  const { title, focusQuestion } = renameGoal(draft, goal, language);
  return {
    goal,
    goalName: name,
    ...NOTHING_CHOSEN,
    keep: suggestKept(goal),
    kind: kind !== null && findUnsuited(goal, kind) === null ? kind : null,
    title: title === draft.title ? title : map.title || title,
    focusQuestion:
      focusQuestion === draft.focusQuestion ? focusQuestion : map.focusQuestion || focusQuestion,
  };
}

const KEPT = 4;

/** The most connected concepts: those to build on. */
export function suggestKept({ concepts, phrases }: ConceptMap): string[] {
  const uses = (id: string): number =>
    phrases.filter(({ sources, targets }) => [...sources, ...targets].includes(id)).length;
  return concepts
    .map(({ id }) => ({ id, uses: uses(id) }))
    .toSorted((a, b) => b.uses - a.uses)
    .slice(0, KEPT)
    .map(({ id }) => id);
}

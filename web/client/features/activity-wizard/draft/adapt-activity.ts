/** An activity as a draft, with every part in its place. */
import { placeLooseParts } from "../../../../../graph/maps/layout/place-loose-parts.ts";
import type { Activity } from "../../../../../graph/model/activity.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { ActivityDraft } from "./activity-draft.ts";
import { prepareGoal } from "./prepare-goal.ts";
import { toDraft } from "./to-draft.ts";

/** `kept` says that saving changes that one; without it a copy is made. */
export async function adaptActivity(
  activity: Activity,
  kept: ActivityDraft["kept"] = null,
): Promise<ActivityDraft> {
  const draft = toDraft(activity, kept);
  const goal = draft.goal === null ? null : await prepareGoal(draft.goal);
  return { ...draft, goal, shown: draft.shown && placeAs(draft.shown, goal) };
}

/** What both have stands where the goal has it. */
function placeAs(map: ConceptMap, goal: ConceptMap | null): ConceptMap {
  const parts = [...(goal?.concepts ?? []), ...(goal?.phrases ?? [])];
  const places = new Map(parts.map(({ id, position }) => [id, position]));
  const place = <
    Part extends {
      readonly id: string;
      readonly position: ConceptMap["concepts"][number]["position"];
    },
  >(
    part: Part,
  ): Part => ({ ...part, position: part.position ?? places.get(part.id) ?? null });
  return placeLooseParts({
    ...map,
    concepts: map.concepts.map(place),
    phrases: map.phrases.map(place),
  });
}

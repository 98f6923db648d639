/**
 * What counts as the same in a class, for its map and its report alike: the atlas's names as the activity's maps use them,
 * phrases that say one relation, the activity's synonyms, and what teachers joined.
 */
import type { SameWords } from "../maps/create-map-keys.ts";
import { namesFor } from "../maps/names-for.ts";
import { relationPhrases } from "../maps/relation-phrases.ts";
import type { Activity } from "../model/activity.ts";
import type { SameLabels } from "./class-record.ts";

export interface WithSameWords {
  readonly activity: Pick<Activity, "start" | "experts" | "same">;
  readonly same: SameLabels;
}

export function sameWordsOf(
  { activity, same }: WithSameWords,
  entities: SameWords["entities"],
): SameWords {
  const maps = [activity.start, ...activity.experts.map(({ map }) => map)];
  return {
    entities: namesFor(entities, maps),
    concepts: [...activity.same.concepts, ...same.concepts],
    phrases: [...relationPhrases(), ...activity.same.phrases, ...same.phrases],
  };
}

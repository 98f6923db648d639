/** From what was chosen to the activity as it is given. */
import { allowsOf, createActivity } from "../../../../../graph/maps/activities/create-activity.ts";
import { makeDiscussion } from "../../../../../graph/maps/activities/make-discussion.ts";
import { makeGaps } from "../../../../../graph/maps/activities/make-gaps.ts";
import { makeKit } from "../../../../../graph/maps/activities/make-kit.ts";
import { makeMistakes } from "../../../../../graph/maps/activities/make-mistakes.ts";
import { makeSkeleton } from "../../../../../graph/maps/activities/make-skeleton.ts";
import type { Activity, ActivityKind, ExpertMap } from "../../../../../graph/model/activity.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { ActivityDraft } from "./activity-draft.ts";
import { readWhole } from "./read-whole.ts";
import { USUAL_WORDS } from "./usual-words.ts";

/** As the server takes them. */
export const MOST_VIEWS = 6;

type WithGoal = ActivityDraft & { readonly goal: ConceptMap; readonly kind: ActivityKind };

/** Null while nothing was chosen to start from, or no kind. */
export function makeActivity(draft: ActivityDraft): Activity | null {
  const { goal, kind, language } = draft;
  if (goal === null || kind === null) return null;
  const chosen = { ...draft, goal, kind };
  const { start, mistakes = [] } = START_OF[kind](chosen);
  const heading = {
    title: draft.title.trim(),
    focusQuestion: draft.focusQuestion.trim(),
    language,
  };
  return createActivity({
    kind,
    ...heading,
    instructions: (draft.instructions[kind] ?? USUAL_WORDS[language].instructions[kind]).trim(),
    minutes: readWhole(draft.minutes),
    start: { ...start, ...heading },
    experts: expertsOf(chosen).map(({ name, map }) => ({ name, map: { ...map, ...heading } })),
    mistakes,
    same: draft.same,
    allows: draft.allows ?? allowsOf(kind),
  });
}

type Start = Pick<Activity, "start"> & Partial<Pick<Activity, "mistakes">>;

const START_OF: Record<ActivityKind, (draft: WithGoal) => Start> = {
  free: ({ goal }) => ({ start: makeSkeleton(goal, []) }),
  skeleton: ({ goal, keep }) => ({ start: makeSkeleton(goal, keep) }),
  kit: ({ goal, concepts, phrases }) => ({
    start: makeKit(goal, { distractors: { concepts, phrases } }),
  }),
  phrases: ({ goal }) => ({ start: makeGaps(goal) }),
  mistakes: ({ goal, shown, alterations }) => {
    const { start, mistakes } = makeMistakes(shown ?? goal, alterations);
    // In another order, for what comes last would be found by its place.
    const given = makeDiscussion(start);
    const there = new Set(given.phrases.map(({ id }) => id));
    return { start: given, mistakes: mistakes.filter(({ phrase }) => there.has(phrase)) };
  },
  discuss: ({ goal, leftOut }) => {
    const phrases = goal.phrases.filter(({ id }) => !leftOut.includes(id));
    return { start: makeDiscussion({ ...goal, phrases }) };
  },
};

/** The goal first; one that says nothing is no view. */
function expertsOf(draft: WithGoal): ExpertMap[] {
  const { viewName, language, views } = draft;
  const name = viewName.trim() || USUAL_WORDS[language].view;
  const map = withoutContested(draft);
  const own = map.phrases.length > 0 ? [{ name, map }] : [];
  return [...own, ...views].slice(0, MOST_VIEWS);
}

/** What stands on the map as the text has it and is contested is no part of what is right. */
function withoutContested({ kind, goal, shown, alterations }: WithGoal): ConceptMap {
  if (kind !== "mistakes" || shown !== null) return goal;
  const contested = new Set(
    alterations.flatMap((each) => (each.kind === "contested" ? each.phrase : [])),
  );
  return { ...goal, phrases: goal.phrases.filter(({ id }) => !contested.has(id)) };
}

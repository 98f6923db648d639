/** From an activity back to what could have been chosen for it, so that it can be adapted. */
import type { Alteration } from "../../../../../graph/maps/activities/make-mistakes.ts";
import type { Activity } from "../../../../../graph/model/activity.ts";
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import { type ActivityDraft, createDraft, NOTHING_CHOSEN } from "./activity-draft.ts";

export function toDraft(activity: Activity, kept: ActivityDraft["kept"] = null): ActivityDraft {
  const { kind, start, experts, language } = activity;
  const [first, ...views] = experts;
  const goal = first?.map ?? start;
  return createDraft({
    step: "adjust",
    goal,
    goalName: activity.title,
    kind,
    ...NOTHING_CHOSEN,
    ...CHOSEN_OF[kind](activity, goal),
    allows: activity.allows,
    viewName: first?.name ?? "",
    views,
    same: activity.same,
    title: activity.title,
    focusQuestion: activity.focusQuestion,
    instructions: { [kind]: activity.instructions },
    minutes: activity.minutes === null ? "" : String(activity.minutes),
    language,
    kept,
  });
}

type Chosen = Partial<
  Pick<ActivityDraft, "keep" | "concepts" | "phrases" | "alterations" | "shown" | "leftOut">
>;

const CHOSEN_OF: Record<Activity["kind"], (activity: Activity, goal: ConceptMap) => Chosen> = {
  free: () => ({}),
  skeleton: ({ start }) => ({ keep: [...start.concepts, ...start.phrases].map(({ id }) => id) }),
  kit: ({ start }, goal) => findDistractors(start, goal),
  phrases: () => ({}),
  mistakes: findAlterations,
  discuss: ({ start }, goal) => {
    const asked = new Set(start.phrases.map(({ id }) => id));
    return { leftOut: goal.phrases.map(({ id }) => id).filter((id) => !asked.has(id)) };
  },
};

function findDistractors(start: ConceptMap, goal: ConceptMap): Chosen {
  const labels = new Set(goal.concepts.map(({ label }) => label));
  const texts = new Set(goal.phrases.map(({ text }) => text));
  return {
    concepts: start.concepts
      .filter(({ label }) => !labels.has(label))
      .map(({ label, entity }) => ({ label, entity })),
    phrases: [...new Set(start.phrases.map(({ text }) => text))].filter((text) => !texts.has(text)),
  };
}

/** The given map, with the goal's phrase wherever it was altered and the goal has one. */
function findAlterations({ start, mistakes }: Activity, goal: ConceptMap): Chosen {
  const own = new Map(goal.phrases.map((phrase) => [phrase.id, phrase]));
  const givenOf = new Map(start.phrases.map((phrase) => [phrase.id, phrase]));
  const alterations = mistakes.flatMap(({ phrase, reason, claim }): Alteration[] => {
    const given = givenOf.get(phrase);
    if (given === undefined) return [];
    const change = findChange(own.get(phrase), given);
    return [
      change === null
        ? { kind: "contested", phrase, reason, claim }
        : { ...change, phrase, reason },
    ];
  });
  const altered = new Set(
    alterations.flatMap((each) => (each.kind === "contested" ? [] : each.phrase)),
  );
  const phrases = start.phrases.map((given) =>
    altered.has(given.id) ? (own.get(given.id) ?? given) : given,
  );
  return { alterations, shown: { ...start, phrases } };
}

type Change =
  | { readonly kind: "reversed" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "end"; readonly side: "sources" | "targets"; readonly concept: string };

/** Null where the goal has no such phrase, or has it just so. */
function findChange(right: MapPhrase | undefined, given: MapPhrase): Change | null {
  if (right === undefined) return null;
  const [from, to] = [
    isSame(right.sources, given.sources),
    isSame(right.targets, given.targets),
  ] as const;
  if (from && to) return right.text === given.text ? null : { kind: "words", text: given.text };
  if (isSame(right.sources, given.targets) && isSame(right.targets, given.sources))
    return { kind: "reversed" };
  const side = from ? "targets" : "sources";
  return { kind: "end", side, concept: given[side][0] ?? "" };
}

function isSame(ids: readonly string[], others: readonly string[]): boolean {
  return ids.join() === others.join();
}

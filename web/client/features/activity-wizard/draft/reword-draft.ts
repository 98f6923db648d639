/** A draft in another language: what the atlas or the wizard has said goes over, what a person has written stays. */
import type { Alteration } from "../../../../../graph/maps/activities/make-mistakes.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import type { Overview } from "../../../../contract/overview.ts";
import { sayPhrase } from "../adjust/say-proposition.ts";
import type { ActivityDraft } from "./activity-draft.ts";
import { createRewording } from "./reword-map.ts";
import { toAtlasAround } from "./to-atlas-around.ts";
import { renameGoal, USUAL_WORDS } from "./usual-words.ts";

type Atlas = Pick<Overview, "entities" | "relations">;

export function rewordDraft(
  draft: ActivityDraft,
  atlas: Atlas,
  to: Language,
): Partial<ActivityDraft> {
  const from = draft.language;
  const { reword, labelOf } = createRewording(atlas, { from, to });
  const goal = draft.goal && reword(draft.goal);
  const shown = draft.shown && reword(draft.shown);
  const phraseOf = createPhrasebook(atlas, from, to);
  const maps = { before: draft.shown ?? draft.goal, now: shown ?? goal };
  return {
    language: to,
    goal,
    shown,
    views: draft.views.map((view) => ({ ...view, map: reword(view.map) })),
    concepts: draft.concepts.map((concept) => ({ ...concept, label: labelOf(concept) })),
    phrases: draft.phrases.map(phraseOf),
    alterations: draft.alterations.map((alteration) =>
      withReason(rewordAlteration(alteration, phraseOf), { ...maps, from, to }),
    ),
    ...(goal !== null && renameGoal(draft, goal, to)),
  };
}

/** The atlas's phrases, from one language to another. */
function createPhrasebook(atlas: Atlas, from: Language, to: Language) {
  const there = toAtlasAround(atlas, to).relations;
  const words = new Map(
    toAtlasAround(atlas, from).relations.map(({ phrase }, index) => [
      phrase,
      there[index]?.phrase ?? phrase,
    ]),
  );
  return (text: string): string => words.get(text) ?? text;
}

function rewordAlteration(alteration: Alteration, phraseOf: (text: string) => string): Alteration {
  return alteration.kind === "words"
    ? { ...alteration, text: phraseOf(alteration.text) }
    : alteration;
}

interface Reworded {
  readonly before: ConceptMap | null;
  readonly now: ConceptMap | null;
  readonly from: Language;
  readonly to: Language;
}

/** The usual reason is said anew. */
function withReason(alteration: Alteration, { before, now, from, to }: Reworded): Alteration {
  const reason = (map: ConceptMap | null, language: Language): string | null => {
    const phrase = map?.phrases.find(({ id }) => id === alteration.phrase);
    if (map === null || phrase === undefined) return null;
    return USUAL_WORDS[language].reason(sayPhrase(map, phrase));
  };
  return alteration.reason === reason(before, from)
    ? { ...alteration, reason: reason(now, to) ?? alteration.reason }
    : alteration;
}

/** A map in which some propositions are not as they should be, to be found and discussed. */
import type { KnownMistake } from "../../model/activity.ts";
import type { ConceptMap, MapPhrase } from "../../model/concept-map.ts";
import { withoutEvidence } from "./without-evidence.ts";

/** One thing that is changed, with the reason that students read when it is shown. */
export type Alteration = { readonly reason: string } & (
  | { readonly kind: "reversed"; readonly phrase: string }
  | { readonly kind: "words"; readonly phrase: string; readonly text: string }
  | {
      readonly kind: "end";
      readonly phrase: string;
      readonly side: "sources" | "targets";
      /** The concept that stands there instead. */
      readonly concept: string;
    }
  /** A statement that stands on the map as the text has it, and is contested. */
  | { readonly kind: "contested"; readonly phrase: string; readonly claim: string | null }
);

export interface MapWithMistakes {
  readonly start: ConceptMap;
  readonly mistakes: KnownMistake[];
}

/** Alterations of phrases that are not on the map are passed over; a phrase is altered once. */
export function makeMistakes(
  goal: ConceptMap,
  alterations: readonly Alteration[],
): MapWithMistakes {
  const given = withoutEvidence(goal);
  const known = new Set(given.phrases.map(({ id }) => id));
  const chosen = new Map<string, Alteration>();
  for (const alteration of alterations)
    if (known.has(alteration.phrase) && !chosen.has(alteration.phrase))
      chosen.set(alteration.phrase, alteration);
  const phrases = given.phrases.map((phrase) => alter(phrase, chosen.get(phrase.id)));
  return { start: { ...given, phrases }, mistakes: [...chosen.values()].map(toMistake) };
}

function alter(phrase: MapPhrase, alteration: Alteration | undefined): MapPhrase {
  switch (alteration?.kind) {
    case "reversed":
      return { ...phrase, sources: phrase.targets, targets: phrase.sources };
    case "words":
      return { ...phrase, text: alteration.text };
    case "end":
      return { ...phrase, [alteration.side]: [alteration.concept] };
    default:
      return phrase;
  }
}

function toMistake(alteration: Alteration): KnownMistake {
  const claim = alteration.kind === "contested" ? alteration.claim : null;
  return { phrase: alteration.phrase, reason: alteration.reason, claim };
}

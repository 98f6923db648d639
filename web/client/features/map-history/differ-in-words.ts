import { type Proposition, propositionsOf } from "../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

export interface Difference {
  /** Propositions as sentences, each once, in the order of their map. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** What `now` says that `then` did not, and the other way round. */
export function differInWords(then: ConceptMap, now: ConceptMap): Difference {
  const [said, says] = [sentencesOf(then), sentencesOf(now)];
  return {
    added: [...says].filter((sentence) => !said.has(sentence)),
    gone: [...said].filter((sentence) => !says.has(sentence)),
  };
}

function sentencesOf(map: ConceptMap): ReadonlySet<string> {
  return new Set(propositionsOf(map).map(toSentence));
}

function toSentence({ source, phrase, target }: Proposition): string {
  return [source.label, phrase.text, target.label].map((text) => text.trim() || "…").join(" ");
}

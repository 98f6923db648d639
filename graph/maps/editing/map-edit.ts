/** What an edit of a map gives back, and why one is refused. Every edit takes a map and makes another; parts that it does not touch are shared. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";

export type MapPart = MapConcept | MapPhrase;

/** Of a part's middle, in pixels at a zoom of 1, y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface MapEdit {
  readonly map: ConceptMap;
  /** Ids of what it made, in the order in which somebody would go on with them: the first wants words. */
  readonly made: readonly string[];
}

export type RefusalCode =
  /** More concepts, phrases, groups, ends of a phrase, characters (of words, title, question, note), or works and claims than there may be. */
  | "limit-concepts"
  | "limit-phrases"
  | "limit-groups"
  | "limit-ends"
  | "limit-words"
  | "limit-note"
  | "limit-evidence"
  /** The activity gave this part: it may be moved and joined, not reworded or deleted. */
  | "fixed"
  /** The activity gave this phrase together with its ends: only its words are asked. */
  | "fixed-ends"
  /** The activity takes no concepts, or phrases, beside those it gave. */
  | "own-concepts"
  | "own-phrases"
  | "phrase-to-phrase"
  /** A concept is joined to itself. */
  | "to-itself"
  /** A line is neither a concept nor concept, phrase, concept. */
  | "line"
  | "read-only";

export interface EditRefusal {
  readonly code: RefusalCode;
  /** The most that is allowed, of a code that begins with `limit`. */
  readonly limit?: number;
  /** Of a code `line`: which one, from 1. */
  readonly line?: number;
}

/** Thrown by an edit that cannot be; the editor leaves the map as it is and passes the reason on. */
export class EditRefused extends Error {
  readonly refusal: EditRefusal;

  constructor(refusal: EditRefusal) {
    super(`The edit of the map is refused: ${refusal.code}.`);
    this.name = "EditRefused";
    this.refusal = refusal;
  }
}

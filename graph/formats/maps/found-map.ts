/** A map as a reader finds it, before it is one of ours: any ids, any lengths, every end known. */
import type { MapColor } from "../../model/map-limits.ts";

export interface FoundPlace {
  readonly x: number;
  readonly y: number;
}

interface FoundPart {
  readonly id: string;
  /** Of its middle, y downwards; where the file gives no place there is none. */
  readonly at?: FoundPlace | null;
  readonly note?: string;
  readonly color?: MapColor | null;
  readonly works?: readonly string[];
  readonly isParked?: boolean;
}

export interface FoundConcept extends FoundPart {
  readonly label: string;
  readonly entity?: string | null;
  /** An id among the groups, or the name of one that is listed nowhere. */
  readonly group?: string | null;
}

/** A phrase without its ends. */
export interface PhraseBody extends FoundPart {
  readonly label: string;
  readonly claims?: readonly string[];
}

export interface FoundPhrase extends PhraseBody {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

export interface FoundGroup {
  readonly id: string;
  readonly label: string;
  readonly color: MapColor | null;
}

/** What a reader passed over, by the names that the page has for it. */
export type LeftOut =
  "pictures" | "looseEnds" | "phrasePairs" | "nesting" | "resources" | "cutTexts" | "directions";

export interface FoundAbout {
  readonly title: string;
  /** The focus question. */
  readonly question: string;
  /** As the file says it: `en`, `uk-UA`; empty where it does not. */
  readonly language: string;
}

export interface FoundMap extends FoundAbout {
  readonly concepts: readonly FoundConcept[];
  readonly phrases: readonly FoundPhrase[];
  readonly groups: readonly FoundGroup[];
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
}

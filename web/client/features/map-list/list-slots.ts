/** What a page with an atlas adds to the list; without it everything works, as on the student's page. */
import type { ReactNode } from "react";
import type { MapPart } from "../../../../graph/maps/editing/map-edit.ts";
import type { Proposition } from "../../../../graph/maps/propositions-of.ts";
import type { AtlasSuggestion } from "./fields/suggest-parts.ts";

export interface MapListSlots {
  /** Entities of the atlas for what is typed. */
  readonly suggest?: (text: string) => Promise<readonly AtlasSuggestion[]>;
  /** At the right of a sentence: where the article says it, or "own". */
  readonly renderMark?: (proposition: Proposition) => ReactNode;
  /** In an open row: what a phrase or a concept rests on. */
  readonly renderEvidence?: (part: MapPart) => ReactNode;
  /** Before a concept that the atlas knows. Its kind is given where only the atlas has the entity. */
  readonly renderKindMark?: (entity: string, kind?: string) => ReactNode;
  readonly isContested?: (proposition: Proposition) => boolean;
}

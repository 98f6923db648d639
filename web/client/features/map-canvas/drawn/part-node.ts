/** A part of the map as React Flow draws it. */
import type { Node } from "@xyflow/react";
import type { EntityKind } from "../../../../../graph/model/kinds.ts";
import type { MapConcept, MapPhrase } from "../../../../../graph/model/concept-map.ts";

// oxlint-disable-next-line typescript/consistent-type-definitions -- React Flow wants an index signature, which interfaces lack
type Look<Part> = {
  readonly part: Part;
  readonly kind: EntityKind | null;
  readonly isCross: boolean;
  readonly isDim: boolean;
  readonly isFound: boolean;
  readonly isTyped: boolean;
  readonly isFixed: boolean;
};

export type ConceptNode = Node<Look<MapConcept>, "concept">;
export type PhraseNode = Node<Look<MapPhrase>, "phrase">;
export type PartNode = ConceptNode | PhraseNode;

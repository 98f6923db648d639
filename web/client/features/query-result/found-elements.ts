/** What an answer has for the canvas. */
export interface FoundElements {
  /** Ids of entities. */
  readonly nodes: readonly string[];
  /** Ids of relations between them. */
  readonly edges: readonly string[];
}

export interface QueryResultProps {
  /** Adds these to the explorer's scene and goes there. */
  readonly onShowOnCanvas: (found: FoundElements) => void;
  /** Makes a concept map of these. */
  readonly onMap: (found: FoundElements) => void;
  /** Makes an activity for a class of these. */
  readonly onActivity: (found: FoundElements) => void;
}

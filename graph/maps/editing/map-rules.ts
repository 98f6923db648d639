/** What an activity lets its students change. Where nothing is said, everything is theirs. */
export interface MapRules {
  /** Whether concepts may be added beside those that the activity gave. */
  readonly ownConcepts: boolean;
  readonly ownPhrases: boolean;
  /** Parts that may be moved, parked and joined, not reworded or deleted. */
  readonly fixed: ReadonlySet<string>;
  /** Phrases whose ends stay as they are given; with words that are not `fixed`, the words are what is asked. */
  readonly fixedEnds: ReadonlySet<string>;
}

export const NO_RULES: MapRules = {
  ownConcepts: true,
  ownPhrases: true,
  fixed: new Set(),
  fixedEnds: new Set(),
};

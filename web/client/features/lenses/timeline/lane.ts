/** Sizes of the timeline's lanes in pixels; the style sheet has the same numbers. */
export const LANE = {
  height: 28,
  /** Under a finger. */
  touchHeight: 44,
  /** The row of a track's own name. */
  head: 30,
  nameSize: 14.5,
  /** The kind's mark before a name, with the room between, and the room that type needs when it is bolder. */
  signWidth: 26,
} as const;

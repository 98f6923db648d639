/** What a PDF page is made of, for who orders it. Coordinates in points, y upwards. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters; the measure of all distances. */
  readonly height: number;
}

/** A stretch of one line without a wide gap. */
export interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** What is to stand instead of a piece of a statement. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

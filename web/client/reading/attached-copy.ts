/** The reader's copy as it is kept: in this browser alone. */
export interface Quote {
  readonly words: string;
  readonly lang: "en" | "id";
}

export interface AttachedCopy {
  readonly name: string;
  /** ISO date and time. */
  readonly attachedAt: string;
  /** The codebook's version that it was searched for. */
  readonly version: string;
  /** How many sentences were looked for. */
  readonly sought: number;
  /** The text in each order in which the file could be read: searched again when the codebook changes. */
  readonly texts: readonly string[];
  /** The words of each sentence that was found, by place. */
  readonly quotes: Readonly<Record<string, Quote>>;
  /** What stands where sentences were not found but their neighbors were, by the place of the first of them. */
  readonly between: Readonly<Record<string, string>>;
}

/** A private note on one thing of the atlas. */

/** A relation and its statement have one id, and one note. */
export type NoteKind = "entity" | "statement" | "work";

export interface Note {
  /** Of what it is about: business ids are unique over all kinds. */
  readonly id: string;
  readonly kind: NoteKind;
  /** What that was called when the note was written, for a file that is read elsewhere. */
  readonly name: string;
  readonly text: string;
  /** ISO text of UTC. */
  readonly updatedAt: string;
}

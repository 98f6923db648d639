/** What the console asks of its editor, so that neither knows the other. */
import type { Ref } from "react";

/** What the engine answered, at its place in the text. */
export interface EditorMark {
  readonly offset: number;
  readonly text: string;
}

/** `kept`: nothing was changed, because the text cannot be read as Cypher or would not have stayed the same. */
export type FormatOutcome = "formatted" | "same" | "kept";

export interface EditorHandle {
  focus(): void;
  goTo(offset: number): void;
  format(): Promise<FormatOutcome>;
}

export interface EditorProps {
  /** Which text it is: each keeps its own history of changes and its own caret. */
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly isReadOnly?: boolean;
  /** Names that have a value, without `$`. */
  readonly parameters: readonly string[];
  readonly mark: EditorMark | null;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  /** True where it stopped something; else the key goes on. */
  readonly onEscape: () => boolean;
  /**
   * ↑ (1) on the first line, ↓ (-1) on the last. True where another statement took this one's place. `isForced`: with
   * Ctrl, wherever the caret is.
   */
  readonly onWalk: (step: 1 | -1, isForced: boolean) => boolean;
  readonly ref?: Ref<EditorHandle>;
}

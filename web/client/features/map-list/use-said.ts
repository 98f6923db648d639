/** One line that says what an edit did or why it was refused. It says the same thing twice when it happens twice. */
import { useCallback, useState } from "react";

export interface SaidLine {
  readonly text: string;
  readonly isRefusal: boolean;
  /** How many steps the editor had then: undoing is offered while there are as many. */
  readonly undoable: number | null;
  readonly serial: number;
}

export interface Said {
  readonly line: SaidLine;
  readonly say: (text: string, how?: SaidHow) => void;
}

interface SaidHow {
  readonly isRefusal?: boolean;
  readonly undoable?: number;
}

const NOTHING: SaidLine = { text: "", isRefusal: false, undoable: null, serial: 0 };

export function useSaid(): Said {
  const [line, setLine] = useState(NOTHING);
  const say = useCallback((text: string, { isRefusal = false, undoable }: SaidHow = {}) => {
    setLine(({ serial }) => ({ text, isRefusal, undoable: undoable ?? null, serial: serial + 1 }));
  }, []);
  return { line, say };
}

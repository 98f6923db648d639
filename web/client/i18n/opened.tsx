import { type ReactNode, Suspense } from "react";
import { LateWords } from "./late-words.tsx";

export interface OpenedProps {
  /** Shown until it is there; the less a place jumps, the better. */
  readonly waiting?: ReactNode;
  readonly children: ReactNode;
}

/** Around whatever is loaded when it is opened: waits for its code and for its words. */
export function Opened({ waiting = null, children }: OpenedProps) {
  return (
    <Suspense fallback={waiting}>
      <LateWords>{children}</LateWords>
    </Suspense>
  );
}

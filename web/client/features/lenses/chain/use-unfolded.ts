/** Which columns show all their names. */
import { useMemo } from "react";
import type { LensWords } from "../../../state/lens-words.ts";
import { idsIn, useLensWords } from "../use-lens-words.ts";
import { STAGE_COUNT } from "./chain-stages.ts";

export function useUnfolded() {
  const { words, keep } = useLensWords();
  const unfolded = useMemo(() => new Set(readStages(words)), [words]);
  return {
    unfolded,
    unfold: (stage: number) => keep({ unfold: [...unfolded, stage].join(",") }),
  };
}

export function readStages({ unfold }: LensWords): number[] {
  return idsIn(unfold, (word) => /^\d$/.test(word) && Number(word) < STAGE_COUNT).map(Number);
}

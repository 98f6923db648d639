/** Asks for the paths between some ends, and keeps what was found in sight while other limits are tried. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Paths } from "../../../contract/paths.ts";
import { pathsQuery } from "../../api/paths-queries.ts";
import type { PathOptions } from "../../state/path-options.ts";

/** Longer than this, and the reader is told that it goes on. */
const SLOW = 5000;

export interface PathsFound {
  readonly answer: Paths | null;
  /** What is in sight was found under other limits. */
  readonly isStale: boolean;
  readonly isSlow: boolean;
  readonly failure: Error | null;
  readonly retry: () => void;
}

export function usePaths(ends: readonly string[], options: PathOptions): PathsFound {
  const { data, error, isFetching, refetch } = useQuery(pathsQuery({ ends, ...options }));
  const kept = useRef<Paths | null>(null);
  if (data !== undefined) kept.current = data;
  const isSlow = useSlowness(isFetching);
  const answer = kept.current?.ends.join() === ends.join() ? kept.current : null;
  return {
    answer,
    isStale: answer !== null && data === undefined,
    isSlow,
    failure: error,
    retry: () => void refetch(),
  };
}

function useSlowness(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setIsSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isWaiting]);
  return isSlow;
}

/** Runs what changes the things that are kept, one at a time, and says what came of it. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MessageStem } from "../i18n/use-language.ts";

export interface News {
  readonly key: Extract<MessageStem, `keep.news.${string}`>;
  readonly name: string;
  /** Takes it back; null where there is nothing to take back. */
  readonly undo: (() => Promise<News>) | null;
}

export interface Keeping {
  readonly isBusy: boolean;
  readonly news: News | null;
  readonly failure: Error | null;
  /** Answers whether it was done. */
  readonly run: (work: () => Promise<News>) => Promise<boolean>;
}

/** `key` is of the queries that such a change makes old. */
export function useKeeping(key: readonly string[]): Keeping {
  const queries = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [news, setNews] = useState<News | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);

  async function run(work: () => Promise<News>): Promise<boolean> {
    if (isBusy) return false;
    setIsBusy(true);
    setFailure(null);
    setNews(null);
    try {
      setNews(await work());
      return true;
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      setIsBusy(false);
      // Also after a refusal: it may be due to what another window did.
      void queries.invalidateQueries({ queryKey: key });
    }
  }
  return { isBusy, news, failure, run };
}

/** From a file to a copy whose sentences are found. All of it happens in this browser. */
import type { Sentences } from "../../contract/sentences.ts";
import { askWorker } from "./ask-worker.ts";
import type { AttachedCopy } from "./attached-copy.ts";
import { CopyError } from "./copy-error.ts";
import { extractTexts } from "./extract-texts.ts";
import type { SearchResult } from "./search-texts.ts";
import type { SearchRequest } from "./work-messages.ts";

export type Stage = "reading" | "searching";

export interface Working {
  readonly signal?: AbortSignal;
  /** Told the stage and its share from 0 to 1. */
  readonly onProgress?: (stage: Stage, share: number) => void;
}

/** @throws CopyError, or the signal's reason when it is aborted */
export async function readCopy(
  file: File,
  sentences: Sentences,
  { signal, onProgress }: Working = {},
): Promise<AttachedCopy> {
  const texts = await extractTexts(file, {
    ...(signal && { signal }),
    onProgress: (share) => onProgress?.("reading", share),
  });
  const about = { name: file.name, attachedAt: new Date().toISOString(), texts };
  return searchAgain(about, sentences, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
}

/** Searches a text that was read before, as when the codebook has changed. */
export async function searchAgain(
  about: Pick<AttachedCopy, "name" | "attachedAt" | "texts">,
  { version, sentences }: Sentences,
  { signal, onProgress }: Working = {},
): Promise<AttachedCopy> {
  const sought = sentences.map(({ id, fingerprint, letters }) => ({ id, fingerprint, letters }));
  const request: SearchRequest = { texts: about.texts, sought };
  const worker = new Worker(new URL("search.worker.ts", import.meta.url), { type: "module" });
  const result = await askWorker<SearchResult>(worker, {
    request,
    failure: "searchFailed",
    signal,
    onProgress: (share) => onProgress?.("searching", share),
  });
  const quotes = sentences.flatMap(({ id, lang }) => {
    const words = result.quotes[id];
    return words === undefined ? [] : [[id, { words, lang }] as const];
  });
  if (quotes.length === 0) throw new CopyError("anotherText");
  const { name, attachedAt, texts } = about;
  const { between } = result;
  return {
    name,
    attachedAt,
    texts,
    version,
    sought: sought.length,
    quotes: Object.fromEntries(quotes),
    between,
  };
}

/** What the page and the workers of a copy say to each other. */
import type { SearchResult } from "./search-texts.ts";
import type { Sought } from "./sought.ts";

export interface SearchRequest {
  readonly texts: readonly string[];
  readonly sought: readonly Sought[];
}

export type WorkReply<Answer> =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "failed" };

export type SearchReply = WorkReply<SearchResult>;
export type DocxReply = WorkReply<string>;

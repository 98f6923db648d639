/** A view that somebody saved: what it is called, beside the state of the page as the page itself wrote it down. */
import { z } from "zod";
import { keptWordsSchema } from "./kept-words.ts";

/** What a list of views shows. */
export const savedViewSummarySchema = keptWordsSchema.extend({
  /** How many entities it shows, as the page counted; null when it did not. */
  entities: z.int().min(0).max(1_000_000).nullable(),
});

/** A view that somebody saved: what it is called, and the state of the page as the page itself wrote it down. */
import { z } from "zod";

/** Any characters but control characters (line breaks and tabs aside) and halves of a pair. */
const printableSchema = z
  .string()
  .regex(/^(?:[\t\n\r]|[^\p{Cs}\p{Cc}])*$/u, "has characters that cannot be shown");

/** What a list of views shows. */
export const savedViewSummarySchema = z.strictObject({
  name: printableSchema.max(120),
  note: printableSchema.max(2000),
  /** How many entities it shows, as the page counted; null when it did not. */
  entities: z.int().min(0).max(1_000_000).nullable(),
});

export const savedViewContentSchema = z.strictObject({
  /** Opaque to everything but the page. */
  state: printableSchema.min(1, "is empty"),
});

export type SavedViewSummary = z.infer<typeof savedViewSummarySchema>;

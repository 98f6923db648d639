/** What everything that readers keep on the server has: words for a list, and a state that only the page can read. */
import { z } from "zod";

/** Any characters but control characters (line breaks and tabs aside) and halves of a pair. */
const printableSchema = z
  .string()
  .regex(/^(?:[\t\n\r]|[^\p{Cs}\p{Cc}])*$/u, "has characters that cannot be shown");

/** What a list shows. */
export const keptWordsSchema = z.strictObject({
  name: printableSchema.max(120),
  note: printableSchema.max(2000),
});

export const keptContentSchema = z.strictObject({
  /** Opaque to everything but the page. */
  state: printableSchema.min(1, "is empty"),
});

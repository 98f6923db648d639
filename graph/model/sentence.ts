/** A sentence of the article by position: its fingerprint and what must be coded from it, never its words. */
import { z } from "zod";
import { sentenceIdSchema } from "./ids.ts";

export const sentenceSchema = z.strictObject({
  id: sentenceIdSchema,
  /** First 16 hex digits of SHA-256 over its letters and digits after NFKC and case-folding. */
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  /** How many letters and digits the fingerprint is over, so that a window over a text can be tried. */
  letters: z.int().positive(),
  words: z.int().positive(),
  lang: z.enum(["en", "id"]).default("en"),
  figures: z.int().nonnegative().default(0),
  citations: z.int().nonnegative().default(0),
  /** Members of the enumerations it makes. */
  items: z.int().nonnegative().default(0),
  translationOf: sentenceIdSchema.optional(),
  /** Why no claim is coded from it. */
  setAside: z.string().min(1).optional(),
});

export type SentenceRecord = z.infer<typeof sentenceSchema>;

export const sectionSchema = z.strictObject({
  number: z.int().nonnegative(),
  heading: z.string().min(1),
  labels: z.strictObject({ en: z.string(), id: z.string(), uk: z.string() }),
});

export type SectionRecord = z.infer<typeof sectionSchema>;

/** A statement of the article that the record contradicts, qualifies or cannot confirm. Not every kind is an error. */
import { z } from "zod";
import { idSchema } from "./ids.ts";

export const CONTESTED_KINDS = [
  "factual error",
  "imprecise",
  "misattribution",
  "outdated or incomplete",
  "overstated",
  "omission",
  "framing",
  "conceptual",
  "contested interpretation",
  "identity",
  "source quality",
  "spelling or name",
] as const;

export const contestedSchema = z.strictObject({
  id: z.string().regex(/^c\d{2}$/, "expected an id such as `c08`"),
  kind: z.enum(CONTESTED_KINDS),
  /** What the article has, own words. */
  summary: z.string().min(1),
  /** What the record has. */
  correction: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1),
  confidence: z.enum(["high", "medium", "low"]),
  /** Why the confidence is not higher. */
  confidenceNote: z.string().optional(),
  /** Places in the article as section.paragraph; `13` alone is the reference list. */
  places: z.array(z.string().regex(/^\d+(\.\d+)?$/)),
  /** Entities or works it is about, where no claim carries it. */
  concerns: z.array(idSchema).default([]),
  /** Claims of origin `record` that say what the record says. */
  record: z.array(idSchema).default([]),
});

export type ContestedRecord = z.infer<typeof contestedSchema>;

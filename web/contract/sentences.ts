/** `GET /api/sentences`: every sentence of the article by position, with what is coded from it, and none of its words. */
import { z } from "zod";
import { MODALITIES, STATUSES } from "../../graph/model/kinds.ts";

/** A statement as a sentence lists it; `GET /api/claims/:id` has all that is behind it. */
export const sentenceClaimSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    /** In our own words, in English. */
    text: z.string(),
    status: z.enum(STATUSES),
    modality: z.enum(MODALITIES),
    negated: z.boolean(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    subject: z.string(),
    object: z.string().nullable(),
  })
  .meta({ id: "SentenceClaim" });

export const textSentenceSchema = z
  .object({
    /** `section.paragraph.sentence`. */
    id: z.string(),
    section: z.int(),
    paragraph: z.int(),
    sentence: z.int(),
    lang: z.enum(["en", "id"]),
    /** First 16 hex digits of SHA-256 over its letters and digits after NFKC and case-folding. */
    fingerprint: z.string(),
    /** How many letters and digits those are. */
    letters: z.int(),
    /** Why no claim is coded from it; null where claims are. */
    aside: z.string().nullable(),
    claims: z.array(sentenceClaimSchema),
  })
  .meta({ id: "Sentence" });

export const sentencesResponseSchema = z
  .object({ version: z.string(), sentences: z.array(textSentenceSchema) })
  .meta({ id: "Sentences" });

export type SentenceClaim = z.infer<typeof sentenceClaimSchema>;
export type TextSentence = z.infer<typeof textSentenceSchema>;
export type Sentences = z.infer<typeof sentencesResponseSchema>;

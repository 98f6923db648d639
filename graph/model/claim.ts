/** One statement, as the codebook writes it down: who says what of what, where in the text, on which work. */
import { z } from "zod";
import { dateTextSchema, idSchema, sentenceIdSchema } from "./ids.ts";
import { MODALITIES, STANCES } from "./kinds.ts";
import { isRelationTypeName, type RelationTypeName } from "./relation-types.ts";

const relationTypeSchema = z
  .string()
  .refine(isRelationTypeName, "is not one of the relation types in docs/glossary.md")
  .transform((name) => name as RelationTypeName);

export const citationSchema = z.union([
  idSchema,
  z.strictObject({ work: idSchema, scope: z.enum(["sentence", "stretch"]) }),
]);

export const claimSchema = z.strictObject({
  id: idSchema,
  /** Own words, English, a full sentence. */
  text: z.string().min(1),
  type: relationTypeSchema,
  subject: idSchema,
  /** Absent only for a claim about one node alone, such as `DATED`. */
  object: idSchema.optional(),
  origin: z.enum(["article", "record", "atlas"]).default("article"),
  at: z.array(sentenceIdSchema).default([]),
  cites: z.array(citationSchema).default([]),
  /** Who is credited with it (a work or an author), which need not be who is cited. */
  credits: z.array(idSchema).default([]),
  modality: z.enum(MODALITIES).default("is"),
  stance: z.enum(STANCES).default("asserts"),
  negated: z.boolean().default(false),
  /** Position in a series of steps, reasons or items, from 1. */
  order: z.int().positive().optional(),
  /** In what respect two things contrast. */
  respect: z.string().min(1).optional(),
  from: dateTextSchema.optional(),
  to: dateTextSchema.optional(),
  contested: z.array(idSchema).default([]),
  /** Addresses of the record, for claims of origin `record`. */
  sources: z.array(z.string().min(1)).default([]),
});

export type ClaimRecord = z.infer<typeof claimSchema>;

/** A work of the literature: the CSL-JSON fields we use, and what the article's own reference list has of it. */
import { z } from "zod";
import { idSchema } from "./ids.ts";

const cslNameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

export const workSchema = z.strictObject({
  id: idSchema,
  type: z.string().min(1),
  title: z.string().min(1),
  author: z.array(cslNameSchema).default([]),
  editor: z.array(cslNameSchema).optional(),
  issued: z
    .strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).length(1) })
    .optional(),
  "container-title": z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  "publisher-place": z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\//)
    .optional(),
  URL: z.string().optional(),
  accessed: z
    .strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).length(1) })
    .optional(),
  note: z.string().optional(),
  custom: z.strictObject({
    /** `unreadable`: it would stand where our copy of the reference list is illegible, so nothing may be said. */
    inReferences: z.enum(["yes", "no", "unreadable"]),
    /** Whether the text cites it. */
    cited: z.boolean(),
    /** How it is cited in short: `Düvell 2024`. */
    short: z.string().min(1),
    /** An entity that is the same document. */
    sameAs: idSchema.optional(),
    /** Works it refers to, and through which the article knows them. */
    refersTo: z.array(z.strictObject({ work: idSchema, via: z.string().optional() })).default([]),
    /** True for pages that only correct the article. */
    recordOnly: z.boolean().default(false),
    /** Fields a source confirms. */
    verified: z.array(z.string()).default([]),
  }),
});

export type WorkRecord = z.infer<typeof workSchema>;

/** An entity as the codebook writes it down. How it becomes a node is `ingest/stages/resolve`'s business. */
import { z } from "zod";
import { dateTextSchema, idSchema } from "./ids.ts";
import { ENTITY_KINDS, LANGUAGES } from "./kinds.ts";

/** The forms a name takes inside a sentence: article and lower case in English, two cases in Ukrainian. */
export const grammarSchema = z.strictObject({
  en: z.string().min(1),
  id: z.string().min(1),
  uk: z.string().min(1),
  /** Ukrainian genitive and accusative, as they stand inside a sentence. */
  gen: z.string().min(1),
  acc: z.string().min(1),
  /** Languages in which the name takes a plural verb. */
  plural: z.array(z.enum(["en", "uk"])).default([]),
});

export const labelsSchema = z.strictObject({
  en: z.string().min(1),
  id: z.string().min(1),
  uk: z.string().min(1),
});

export const entitySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ENTITY_KINDS),
  subkind: z.string().min(1).optional(),
  name: z.string().min(1),
  abbreviation: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)).default([]),
  /** One or two sentences in our own words, English. */
  description: z.string().min(1),
  labels: labelsSchema,
  /** Languages whose label is our own translation, not a source's. */
  labelsOurs: z.array(z.enum(LANGUAGES)).default([]),
  grammar: grammarSchema,
  date: dateTextSchema.optional(),
  dateEnd: dateTextSchema.optional(),
  ongoing: z.boolean().optional(),
  /** Further dates a source gives, by what happened then. */
  dates: z.record(z.string(), dateTextSchema).default({}),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  officialId: z.strictObject({ scheme: z.string(), value: z.string() }).optional(),
  otherIds: z.array(z.strictObject({ scheme: z.string(), value: z.string() })).default([]),
  eurovoc: z
    .strictObject({
      id: z.string(),
      label: z.string(),
      match: z.enum(["exact", "close", "related", "broad"]),
    })
    .optional(),
  url: z.url().optional(),
  /** Fields that a source confirms; a field that is given and not named here is not verified. */
  verified: z.array(z.string()).default([]),
  /** How the article has it: `named`, `implied`, `misnamed`, or a phrase that says more. */
  inArticle: z.string().min(1),
  note: z.string().optional(),
});

export type Entity = z.infer<typeof entitySchema>;

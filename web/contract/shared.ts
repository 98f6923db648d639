/** Pieces that several answers are made of. Dates are ISO text at the precision known; ids are business ids. */
import { z } from "zod";
import { ENTITY_KINDS, MODALITIES, ORIGINS, STANCES, STATUSES } from "../../graph/model/kinds.ts";

export const trilingualSchema = z
  .object({ en: z.string(), id: z.string(), uk: z.string() })
  .meta({ id: "Trilingual" });

/** The forms a name takes inside a sentence (`graph/model/read-relation.ts`). */
export const sentenceFormsSchema = z
  .object({
    en: z.string(),
    id: z.string(),
    uk: z.string(),
    gen: z.string(),
    acc: z.string(),
    plural: z.array(z.enum(["en", "uk"])),
  })
  .meta({ id: "SentenceForms" });

export const endKindSchema = z.enum([...ENTITY_KINDS, "Work", "Author", "Figure", "Claim"]);

/** Either end of a statement, with what is needed to name it. */
export const endSchema = z
  .object({
    id: z.string(),
    kind: endKindSchema,
    labels: trilingualSchema,
    forms: sentenceFormsSchema,
  })
  .meta({ id: "End" });

export const entitySummarySchema = z
  .object({
    id: z.string(),
    kind: z.enum(ENTITY_KINDS),
    subkind: z.string().nullable(),
    abbreviation: z.string().nullable(),
    labels: trilingualSchema,
    forms: sentenceFormsSchema,
    date: z.string().nullable(),
    dateEnd: z.string().nullable(),
    inArticle: z.string(),
    territory: z.string().nullable(),
    /** Stored position on the plate of the whole atlas, 1,000 wide and 900 high, y downwards. */
    x: z.number(),
    y: z.number(),
  })
  .meta({ id: "EntitySummary" });

export const relationSchema = z
  .object({
    /** The id of the claim it stands for. */
    id: z.string(),
    type: z.string(),
    source: z.string(),
    target: z.string(),
    status: z.enum(STATUSES),
    origin: z.enum(ORIGINS),
    modality: z.enum(MODALITIES),
    section: z.int().nullable(),
    places: z.array(z.string()),
    works: z.array(z.string()),
    from: z.string().nullable(),
    to: z.string().nullable(),
    order: z.int().nullable(),
  })
  .meta({ id: "Relation" });

export const contestedSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    summary: z.string(),
    correction: z.string(),
    sources: z.array(z.string()),
    confidence: z.enum(["high", "medium", "low"]),
    confidenceNote: z.string().nullable(),
    places: z.array(z.string()),
    /** Ids of claims of origin `record` that say what the record says. */
    record: z.array(z.string()),
  })
  .meta({ id: "Contested" });

export const citedWorkSchema = z
  .object({
    id: z.string(),
    short: z.string(),
    title: z.string(),
    doi: z.string().nullable(),
    url: z.string().nullable(),
    inReferences: z.enum(["yes", "no", "unreadable"]).nullable(),
    scope: z.enum(["sentence", "stretch"]),
  })
  .meta({ id: "CitedWork" });

export const statementSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    type: z.string(),
    subject: endSchema,
    object: endSchema.nullable(),
    status: z.enum(STATUSES),
    origin: z.enum(ORIGINS),
    modality: z.enum(MODALITIES),
    stance: z.enum(STANCES),
    negated: z.boolean(),
    order: z.int().nullable(),
    respect: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** Sentences of the article, `section.paragraph.sentence`, the first place first. */
    places: z.array(z.string()),
    cites: z.array(citedWorkSchema),
    /** Who is credited: works and authors. */
    credits: z.array(z.object({ id: z.string(), name: z.string() })),
    contested: z.array(contestedSchema),
    /** Addresses of the record, for statements of origin `record`. */
    sources: z.array(z.string()),
  })
  .meta({ id: "Statement" });

export type Trilingual = z.infer<typeof trilingualSchema>;
export type EntitySummary = z.infer<typeof entitySummarySchema>;
export type Relation = z.infer<typeof relationSchema>;
export type End = z.infer<typeof endSchema>;
export type Contested = z.infer<typeof contestedSchema>;
export type CitedWork = z.infer<typeof citedWorkSchema>;
export type Statement = z.infer<typeof statementSchema>;

/**
 * An activity as people write it (`activities/`, docs/activities.md): words in three languages, concepts and statements
 * by their ids in the atlas. Which of them exist is only known with a store (`graph/reading/resolve-activity.ts`).
 */
import { z } from "zod";
import { ACTIVITY_KINDS } from "./activity.ts";
import { idSchema } from "./ids.ts";
import { wordsSchema } from "./trilingual-words.ts";

/** A name of this file, or the id of an entity. */
const conceptNameSchema = idSchema;

const ownSaysSchema = z.strictObject({
  /** By which `keep` and `mistakes` speak of it. */
  id: idSchema.optional(),
  from: conceptNameSchema,
  says: wordsSchema,
  to: conceptNameSchema,
});

/** Who puts a contested statement on a map says so. */
const claimSaysSchema = z.strictObject({ claim: idSchema, contested: z.literal(true).optional() });

/** A claim of the atlas that is not contested, by its id; one with what is to be said of it; or a proposition in own words. */
const saysSchema = z.union([idSchema, claimSaysSchema, ownSaysSchema]);

const viewSchema = z.strictObject({
  /** Whose view it is. */
  name: wordsSchema,
  says: z.array(saysSchema).min(1),
});

/** What is changed of a proposition of the first view: `of` is its claim, or its id. */
const mistakeSchema = z.strictObject({
  of: idSchema.optional(),
  change: z.union([
    z.literal("reversed"),
    z.strictObject({ says: wordsSchema }),
    z.strictObject({ from: conceptNameSchema }),
    z.strictObject({ to: conceptNameSchema }),
    /** A contested claim, as the text has it: instead of `of`, or beside everything else. */
    z.strictObject({ claim: idSchema }),
  ]),
  reason: wordsSchema,
});

export const activityFileSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(ACTIVITY_KINDS),
    title: wordsSchema,
    /** What it is for, in a sentence. */
    about: wordsSchema,
    question: wordsSchema,
    instructions: wordsSchema,
    minutes: z.int().min(1).max(600).nullable().default(null),
    /** Names of this file: for entities that are to be called otherwise, and for concepts that the atlas has not. */
    concepts: z
      .record(
        conceptNameSchema,
        z
          .strictObject({ entity: idSchema.optional(), label: wordsSchema.optional() })
          .refine(({ entity, label }) => entity ?? label, "needs an `entity`, a `label` or both"),
      )
      .default({}),
    /** The first is the goal. */
    views: z.array(viewSchema).max(6).default([]),
    /** Of a skeleton: concepts, and propositions by claim or id, that are given. */
    keep: z.array(idSchema).default([]),
    /** Of a kit. */
    distractors: z
      .strictObject({
        concepts: z.array(conceptNameSchema).default([]),
        phrases: z.array(wordsSchema).default([]),
      })
      .default({ concepts: [], phrases: [] }),
    mistakes: z.array(mistakeSchema).default([]),
  })
  .superRefine(({ kind, views, mistakes, keep }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", message, path: [path] });
    if (kind !== "free" && views.length === 0)
      refuse("views", `an activity of the kind "${kind}" needs at least one`);
    if (kind === "mistakes" && mistakes.length === 0) refuse("mistakes", "needs at least one");
    if (kind !== "mistakes" && mistakes.length > 0)
      refuse("mistakes", 'belongs to the kind "mistakes" alone');
    if (kind === "skeleton" && keep.length === 0)
      refuse("keep", "a skeleton needs something to stand on");
  });

export type ActivityFile = z.infer<typeof activityFileSchema>;
export type SaysItem = z.infer<typeof saysSchema>;
export type FileMistake = z.infer<typeof mistakeSchema>;

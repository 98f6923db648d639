/**
 * An activity: what a class is asked to do with a concept map. Everything a student starts from stands in it, so that it
 * can be used again next term, by two classes at once, whatever became of the atlas meanwhile.
 */
import { z } from "zod";
import { conceptMapSchema } from "./concept-map.ts";
import { idSchema } from "./ids.ts";
import { LANGUAGES } from "./kinds.ts";

/**
 * - `free`: a focus question, and nothing else is given;
 * - `skeleton`: some concepts are placed, and stay;
 * - `kit`: concepts and phrases are given, to be joined; distractors may be among them (Kit-Build);
 * - `phrases`: the map is given without its linking phrases;
 * - `mistakes`: a map is given in which some propositions are altered or contested, to be found;
 * - `discuss`: propositions are voted on.
 */
export const ACTIVITY_KINDS = [
  "free",
  "skeleton",
  "kit",
  "phrases",
  "mistakes",
  "discuss",
] as const;

/** Any characters but control characters (line breaks and tabs aside) and halves of a pair. */
const printableSchema = z
  .string()
  .regex(/^(?:[\t\n\r]|[^\p{Cs}\p{Cc}])*$/u, "has characters that cannot be shown");

const labelsSchema = z.array(z.array(printableSchema.max(300)).min(2).max(20)).max(100);

export const expertMapSchema = z.strictObject({
  /** Whose view it is: "realist", "agency" … */
  name: printableSchema.max(120),
  map: conceptMapSchema,
});

export const knownMistakeSchema = z.strictObject({
  /** The phrase of the start map whose propositions are meant. */
  phrase: z.string(),
  /** Shown to students when the teacher reveals it. */
  reason: printableSchema.max(2000),
  /** The claim of the atlas that says more. */
  claim: idSchema.nullable(),
});

export const activitySchema = z
  .strictObject({
    /** Of this shape. */
    version: z.literal(1),
    kind: z.enum(ACTIVITY_KINDS),
    title: printableSchema.trim().min(1, "is empty").max(200),
    focusQuestion: printableSchema.trim().min(1, "is empty").max(500),
    /** Lines of plain text. */
    instructions: printableSchema.max(4000),
    /** Null: until the teacher ends it. */
    minutes: z.int().min(1).max(600).nullable(),
    /** In which it is given. */
    language: z.enum(LANGUAGES),
    /** What every student begins with; its kit waits in the parking lot. */
    start: conceptMapSchema,
    /** Views to compare with; the first is the goal. None is shown to students before the teacher does. */
    experts: z.array(expertMapSchema).max(6),
    /** Only `mistakes` has any. */
    mistakes: z.array(knownMistakeSchema).max(200),
    /** Labels and phrases that count as the same. */
    same: z.strictObject({ concepts: labelsSchema, phrases: labelsSchema }),
    /** Whether students may add concepts and phrases of their own. */
    allows: z.strictObject({ ownConcepts: z.boolean(), ownPhrases: z.boolean() }),
  })
  .superRefine(({ start, mistakes }, context) => {
    const phrases = new Set(start.phrases.map(({ id }) => id));
    for (const [index, { phrase }] of mistakes.entries())
      if (!phrases.has(phrase))
        context.addIssue({
          code: "custom",
          message: `there is no phrase "${phrase}" in the map that students start from`,
          path: ["mistakes", index, "phrase"],
        });
  });

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type ExpertMap = z.infer<typeof expertMapSchema>;
export type KnownMistake = z.infer<typeof knownMistakeSchema>;
export type Activity = z.infer<typeof activitySchema>;

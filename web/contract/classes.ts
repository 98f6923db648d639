/**
 * `/api/classes`: a class as its teachers see it. Whoever has a teacher's secret may do everything here; it is sent as
 * `Authorization: Bearer …`, stands in a link after `#` alone, and can be renewed. Students' side is `work.ts`'s.
 *
 * - `POST /api/classes` {@link createClassSchema} with the owner's key → {@link createdClassSchema}
 * - `GET /api/classes` with the owner's key → {@link classesResponseSchema}
 * - `GET /api/classes/:id` → {@link teacherClassSchema}
 * - `POST /api/classes/:id/actions` {@link classActionSchema} → {@link actionAnswerSchema}
 * - `GET /api/classes/:id/events` → server-sent events: `class` with a {@link TeacherClass}, `map` with a {@link ClassMap},
 *   each at once and after every change, a comment every 15 s; ends with `gone` when the class was deleted, and without
 *   a word when the secret was renewed (read them with `fetch`: the secret is in a header)
 * - `GET /api/classes/:id/map` → {@link classMapSchema}
 * - `GET /api/classes/:id/works` → {@link worksResponseSchema}, everything a report or an export is made of
 * - `GET /api/classes/:id/works/:student` → {@link studentWorkSchema}; `…/past/:revision` → a `PastMap`
 * - `DELETE /api/classes/:id` → 204: all of it, for good; also with the key that it was begun with
 */
import { z } from "zod";
import { activitySchema } from "../../graph/model/activity.ts";
import { conceptMapSchema } from "../../graph/model/concept-map.ts";
import { pastHeadSchema } from "./maps.ts";
import { shortIdSchema } from "./keeping.ts";

export const RETENTION_DAYS = 180;
export const MOST_STUDENTS = 1000;

/** `open`: students come in and wait; `running`: they work; `paused` and `ended`: nothing is taken. */
export const CLASS_STATES = ["open", "running", "paused", "ended"] as const;

export const classStateSchema = z.enum(CLASS_STATES);

/** An animal, by its place in the list of animals, and a number where several have it: each language has its own name for it. */
export const aliasSchema = z.object({ animal: z.int().min(0), number: z.int().min(1) });

/** A proposition in words, as the class says it; `key` is equal for what counts as the same. */
export const saidSchema = z.object({
  key: z.string(),
  source: z.string(),
  phrase: z.string(),
  target: z.string(),
});

export const createClassSchema = z
  .object({
    activity: activitySchema,
    /** Of the kept activity that it is a copy of, so that its classes can be found. */
    activityId: shortIdSchema.nullable().default(null),
    /** What a teacher tells classes apart by: "Tuesday, 10:00". */
    name: z.string().trim().max(120).default(""),
    /** Days after which all of it is deleted. */
    retentionDays: z.int().min(1).max(730).default(RETENTION_DAYS),
  })
  .meta({ id: "NewClass" });

export const createdClassSchema = z
  .object({ id: z.string(), secret: z.string(), code: z.string() })
  .meta({ id: "CreatedClass" });

export const classHeadSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    state: classStateSchema,
    createdAt: z.string(),
    expiresAt: z.string(),
  })
  .meta({ id: "ClassHead" });

export const classesResponseSchema = z
  .object({ classes: z.array(classHeadSchema) })
  .meta({ id: "Classes" });

/** Counts are of the student's map as it was saved last. */
export const studentHeadSchema = z
  .object({
    id: z.string(),
    alias: aliasSchema,
    joinedAt: z.string(),
    /** Of their last save that changed something; null before the first. */
    changedAt: z.string().nullable(),
    /** Of anything that came from them: a save, a question for news. Within half a minute. */
    seenAt: z.string(),
    isFinished: z.boolean(),
    revision: z.int(),
    concepts: z.int(),
    propositions: z.int(),
    parked: z.int(),
    /** Sent back by the teacher and not changed since. */
    handedBack: z.int(),
  })
  .meta({ id: "StudentHead" });

export const VOTE_CHOICES = ["agree", "disagree", "unsure"] as const;

const tallySchema = z.object({ agree: z.int(), disagree: z.int(), unsure: z.int() });

export const voteSchema = z.object({
  id: z.string(),
  said: saidSchema,
  isOpen: z.boolean(),
  tally: tallySchema,
});

export const teacherClassSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    activity: activitySchema,
    /** Null for a class that cannot be joined any more. */
    code: z.string().nullable(),
    state: classStateSchema,
    /** Nobody else may join. */
    isLocked: z.boolean(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    /** When time is up; null without a limit. While it is paused, as if it went on now. */
    endsAt: z.string().nullable(),
    expiresAt: z.string(),
    /** Of the server, when it answered: clocks differ. */
    now: z.string(),
    isOwner: z.boolean(),
    hasCoTeacher: z.boolean(),
    students: z.array(studentHeadSchema),
    votes: z.array(voteSchema),
    /** Shown to all; what only one student said stays hidden until then. */
    revealed: z.array(saidSchema),
    /** Labels that the teacher joined, beside the activity's. */
    same: z.object({
      concepts: z.array(z.array(z.string())),
      phrases: z.array(z.array(z.string())),
    }),
  })
  .meta({ id: "TeacherClass" });

const wordsSchema = z.array(z.string().trim().min(1).max(300)).min(2).max(20);
const student = z.string().max(64);

export const classActionSchema = z
  .discriminatedUnion("do", [
    z.object({ do: z.literal("start") }),
    z.object({ do: z.literal("pause") }),
    z.object({ do: z.literal("resume") }),
    z.object({ do: z.literal("end") }),
    /** An ended class goes on. */
    z.object({ do: z.literal("reopen") }),
    z.object({ do: z.literal("lock") }),
    z.object({ do: z.literal("unlock") }),
    /** Another join code; who has joined stays. */
    z.object({ do: z.literal("reroll") }),
    z.object({ do: z.literal("extend"), minutes: z.int().min(1).max(600) }),
    z.object({ do: z.literal("rename"), name: z.string().trim().max(120) }),
    /** Their work goes with them. */
    z.object({ do: z.literal("remove"), student }),
    /** Another resume phrase for a student who lost theirs. */
    z.object({ do: z.literal("rephrase"), student }),
    z.object({ do: z.literal("reveal"), said: saidSchema }),
    z.object({ do: z.literal("hide"), key: z.string() }),
    z.object({ do: z.literal("ask"), said: saidSchema }),
    z.object({ do: z.literal("closeVote"), vote: z.string() }),
    /** To everybody who said it, or to one. */
    z.object({
      do: z.literal("handBack"),
      said: saidSchema,
      comment: z.string().trim().max(1000),
      student: student.nullable(),
    }),
    z.object({
      do: z.literal("joinLabels"),
      of: z.enum(["concepts", "phrases"]),
      words: wordsSchema,
    }),
    z.object({ do: z.literal("partLabels"), of: z.enum(["concepts", "phrases"]), index: z.int() }),
    /** A new secret for the link that was used; the old link opens nothing any more. */
    z.object({ do: z.literal("renewLink") }),
    /** A second link; whoever has it may do all but renew the first. A new one ends the one before. */
    z.object({ do: z.literal("inviteCoTeacher") }),
    z.object({ do: z.literal("endCoTeacher") }),
  ])
  .meta({ id: "ClassAction" });

export const actionAnswerSchema = z
  .object({
    class: teacherClassSchema,
    /** Of `renewLink` and `inviteCoTeacher`. */
    secret: z.string().optional(),
    /** Of `rephrase`. */
    phrase: z.string().optional(),
  })
  .meta({ id: "ActionAnswer" });

/** A proposition with the number of students who say it. */
export const countedSchema = z.object({ said: saidSchema, students: z.int() });

export const classMapSchema = z
  .object({
    /** Students with at least one proposition. */
    students: z.int(),
    /** Of all students together, each student's own counted. */
    propositions: z.int(),
    /** Those most students say first. */
    said: z.array(countedSchema),
    /** Label and number of students of each concept. */
    concepts: z.array(z.object({ key: z.string(), label: z.string(), students: z.int() })),
    agreed: z.array(countedSchema),
    disputed: z.array(
      z.object({ students: z.int(), dissenters: z.int(), variants: z.array(countedSchema) }),
    ),
    /** In the first expert's map, and nobody said it. */
    unsaid: z.array(z.object({ said: saidSchema, isJoined: z.boolean() })),
    /** Several students, and no expert: different, not wrong. */
    beyond: z.array(countedSchema),
    /** Of an activity with mistakes: how many students marked each, and what else was marked. */
    mistakes: z.array(z.object({ said: saidSchema, isKnown: z.boolean(), students: z.int() })),
    /** By minute since the start: propositions of all students together. */
    growth: z.array(z.object({ minute: z.int(), propositions: z.int() })),
  })
  .meta({ id: "ClassMap" });

export const studentWorkSchema = z
  .object({
    student: studentHeadSchema,
    map: conceptMapSchema,
    /** Ids of phrases that they marked as mistaken, with their reason. */
    marked: z.array(z.object({ phrase: z.string(), reason: z.string() })),
    votes: z.record(z.string(), z.enum(VOTE_CHOICES)),
    /** What is kept of earlier revisions, the first first. */
    past: z.array(pastHeadSchema),
  })
  .meta({ id: "StudentWork" });

export const worksResponseSchema = z
  .object({ class: teacherClassSchema, map: classMapSchema, works: z.array(studentWorkSchema) })
  .meta({ id: "Works" });

export const classParamsSchema = z.object({ id: shortIdSchema });

export type ClassState = (typeof CLASS_STATES)[number];
export type Alias = z.infer<typeof aliasSchema>;
export type Said = z.infer<typeof saidSchema>;
export type VoteChoice = (typeof VOTE_CHOICES)[number];
export type CreateClass = z.input<typeof createClassSchema>;
export type CreatedClass = z.infer<typeof createdClassSchema>;
export type ClassHead = z.infer<typeof classHeadSchema>;
export type StudentHead = z.infer<typeof studentHeadSchema>;
export type TeacherClass = z.infer<typeof teacherClassSchema>;
export type ClassAction = z.infer<typeof classActionSchema>;
export type ActionAnswer = z.infer<typeof actionAnswerSchema>;
export type ClassMap = z.infer<typeof classMapSchema>;
export type CountedSaid = z.infer<typeof countedSchema>;
export type ClassVote = z.infer<typeof voteSchema>;
export type StudentWork = z.infer<typeof studentWorkSchema>;
export type Works = z.infer<typeof worksResponseSchema>;

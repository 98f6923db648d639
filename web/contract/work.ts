/**
 * A student's side of a class, without an account: a code to join, a token for this device, a phrase for the next one.
 * A token is sent as `Authorization: Bearer …`; it says class and student, and opens nothing else.
 *
 * - `GET /api/join/:code` → {@link invitationSchema}: what it is, before anything is kept
 * - `POST /api/join` {@link joinSchema} → {@link joinedSchema}
 * - `POST /api/join/again` {@link joinAgainSchema} → {@link joinedSchema}: another device, by the resume phrase
 * - `GET /api/work` → {@link ownWorkSchema}
 * - `GET /api/work/news?revision=3` → {@link newsSchema}: asked for every few seconds while nothing is saved
 * - `PUT /api/work` {@link saveWorkSchema} → {@link newsSchema}; 409 `DOCUMENT_CONFLICT` when another device or tab saved
 *   in between (then read it, merge, save again); 409 `CLASS_CLOSED` while nothing is taken, which begins ten seconds after
 *   a pause or the end, so that what is on its way arrives. The same save once more, because its answer was lost, is fine
 * - `POST /api/work/votes` {@link castVoteSchema} → {@link newsSchema}
 *
 * 410 `CLASS_GONE` when the class was deleted, 410 `WORK_GONE` when the teacher took this student out.
 */
import { z } from "zod";
import { ACTIVITY_KINDS } from "../../graph/model/activity.ts";
import { conceptMapSchema } from "../../graph/model/concept-map.ts";
import { aliasSchema, classStateSchema, saidSchema, VOTE_CHOICES, voteSchema } from "./classes.ts";

/** Six of these; no 0 O 1 I. Spaces, hyphens and small letters are welcome. */
export const CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

export const invitationSchema = z
  .object({
    class: z.string(),
    title: z.string(),
    focusQuestion: z.string(),
    kind: z.enum(ACTIVITY_KINDS),
    minutes: z.int().nullable(),
    language: z.string(),
    state: classStateSchema,
    isLocked: z.boolean(),
    /** When all of it is deleted. */
    expiresAt: z.string(),
    retentionDays: z.int(),
  })
  .meta({ id: "Invitation" });

/** `language` is the one for the resume phrase. */
export const joinSchema = z
  .object({ code: z.string().max(20), language: z.enum(["en", "id", "uk"]).default("en") })
  .meta({ id: "Join" });

export const joinAgainSchema = z
  .object({ code: z.string().max(20), phrase: z.string().max(120) })
  .meta({ id: "JoinAgain" });

export const joinedSchema = z
  .object({
    class: z.string(),
    student: z.string(),
    token: z.string(),
    alias: aliasSchema,
    /** To be written down; the server keeps a hash of it alone. */
    phrase: z.string(),
  })
  .meta({ id: "Joined" });

export const newsSchema = z
  .object({
    state: classStateSchema,
    endsAt: z.string().nullable(),
    now: z.string(),
    expiresAt: z.string(),
    /** Of this student's work, as it is kept. */
    revision: z.int(),
    isFinished: z.boolean(),
    /** Shown by the teacher to all. */
    revealed: z.array(saidSchema.extend({ students: z.int() })),
    votes: z.array(voteSchema.extend({ yours: z.enum(VOTE_CHOICES).nullable() })),
    handedBack: z.array(saidSchema.extend({ comment: z.string() })),
    /** Of an activity with mistakes, once it has ended and nothing more is taken: what was one, and why. */
    mistakes: z.array(z.object({ phrase: z.string(), reason: z.string() })),
  })
  .meta({ id: "News" });

export const markSchema = z.object({
  phrase: z.string().max(64),
  reason: z.string().max(1000),
});

/** What the activity gives, without what only teachers see. */
export const givenSchema = z
  .object({
    kind: z.enum(ACTIVITY_KINDS),
    title: z.string(),
    focusQuestion: z.string(),
    instructions: z.string(),
    minutes: z.int().nullable(),
    language: z.string(),
    start: conceptMapSchema,
    allows: z.object({ ownConcepts: z.boolean(), ownPhrases: z.boolean() }),
  })
  .meta({ id: "Given" });

export const ownWorkSchema = z
  .object({
    alias: aliasSchema,
    given: givenSchema,
    map: conceptMapSchema,
    marked: z.array(markSchema),
    news: newsSchema,
  })
  .meta({ id: "OwnWork" });

export const saveWorkSchema = z
  .object({
    /** The one that it changes. */
    revision: z.int().min(1),
    map: conceptMapSchema,
    marked: z.array(markSchema).max(200).default([]),
    isFinished: z.boolean().default(false),
  })
  .meta({ id: "SaveWork" });

export const castVoteSchema = z
  .object({ vote: z.string().max(64), choice: z.enum(VOTE_CHOICES) })
  .meta({ id: "CastVote" });

export const newsQuerySchema = z.object({ revision: z.coerce.number().int().min(0).default(0) });

export type Invitation = z.infer<typeof invitationSchema>;
export type Joined = z.infer<typeof joinedSchema>;
export type News = z.infer<typeof newsSchema>;
export type Mark = z.infer<typeof markSchema>;
export type Given = z.infer<typeof givenSchema>;
export type OwnWork = z.infer<typeof ownWorkSchema>;
export type SaveWork = z.input<typeof saveWorkSchema>;

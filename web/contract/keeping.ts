/**
 * What readers save on the server, of whatever kind. One is read by its short id alone, so that a link can be shared; to
 * list, change or delete them the owner's key is sent in {@link OWNER_HEADER}. Times are ISO text of UTC.
 */
import { z } from "zod";
import { keptContentSchema, keptWordsSchema } from "../../graph/model/kept-words.ts";

/** A random key of 128 bits or more, made by the browser; the server keeps a hash of it alone. */
export const OWNER_HEADER = "x-atlas-owner";

/** Digits and letters without those that look alike: 50 random bits. */
export const shortIdSchema = z
  .string()
  .regex(
    /^[0-9a-hjkmnp-tv-z]{10}$/,
    "is not the id of anything saved here: ten digits and letters",
  );

export const keptParamsSchema = z.object({ id: shortIdSchema });

export const keptQuerySchema = z.object({
  removed: z
    .enum(["true", "false"])
    .default("false")
    .describe("Those that were deleted and can be restored, instead of those that are there"),
});

const { name, note } = keptWordsSchema.shape;
const { state } = keptContentSchema.shape;

/** A new one's. */
export const createKeptSchema = z.object({
  state: state.describe("At most 200,000 bytes"),
  name: name.trim().default(""),
  note: note.trim().default(""),
});

export const changeKeptSchema = z.object({
  /** Of the one that was read. */
  revision: z.int().min(1),
  name: name.trim().min(1, "is empty").optional(),
  note: note.trim().optional(),
  state: state.optional(),
});

export const keptHeadSchema = keptWordsSchema.extend({
  id: z.string(),
  revision: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Set while it can be restored. */
  removedAt: z.string().nullable(),
});

/** What stands beside the head where one is read whole. */
export const keptRestSchema = z.object({ state: z.string(), isYours: z.boolean() });

export type ChangeKept = z.input<typeof changeKeptSchema>;
export type KeptHead = z.infer<typeof keptHeadSchema>;
export type KeptRest = z.infer<typeof keptRestSchema>;

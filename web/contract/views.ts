/**
 * `/api/views`: views that readers saved. A view is read by its short id alone, so that a link can be shared; to list,
 * change or delete views the owner's key is sent in {@link OWNER_HEADER}. Times are ISO text of UTC.
 */
import { z } from "zod";
import { savedViewContentSchema, savedViewSummarySchema } from "../../graph/model/saved-view.ts";

/** A random key of 128 bits or more, made by the browser; the server keeps a hash of it alone. */
export const OWNER_HEADER = "x-atlas-owner";

/** Digits and letters without those that look alike: 50 random bits. */
export const shortIdSchema = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{10}$/, "is not the id of a saved view: ten digits and letters");

export const viewParamsSchema = z.object({ id: shortIdSchema });

export const viewsQuerySchema = z.object({
  removed: z
    .enum(["true", "false"])
    .default("false")
    .describe("Those that were deleted and can be restored, instead of those that are there"),
});

const { name, note, entities } = savedViewSummarySchema.shape;
const { state } = savedViewContentSchema.shape;

export const createViewSchema = z
  .object({
    state: state.describe("At most 200,000 bytes"),
    name: name.trim().default(""),
    note: note.trim().default(""),
    entities: entities.default(null),
    /** Unlisted ones are only links: they have no name, and their owner's list leaves them out. */
    isListed: z.boolean().default(true),
  })
  .refine((view) => !view.isListed || view.name !== "", {
    path: ["name"],
    message: "is missing: a view that is listed needs one",
  });

export const changeViewSchema = z.object({
  /** Of the view as it was read. */
  revision: z.int().min(1),
  name: name.trim().min(1, "is empty").optional(),
  note: note.trim().optional(),
  state: state.optional(),
  entities: entities.optional(),
});

export const viewHeadSchema = savedViewSummarySchema
  .extend({
    id: z.string(),
    isListed: z.boolean(),
    revision: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    /** Set while it can be restored. */
    removedAt: z.string().nullable(),
  })
  .meta({ id: "SavedViewHead" });

export const savedViewSchema = viewHeadSchema
  .extend({ state: z.string(), isYours: z.boolean() })
  .meta({ id: "SavedView" });

export const viewsResponseSchema = z
  .object({ views: z.array(viewHeadSchema) })
  .meta({ id: "SavedViews" });

export type CreateView = z.input<typeof createViewSchema>;
export type ChangeView = z.input<typeof changeViewSchema>;
export type ViewHead = z.infer<typeof viewHeadSchema>;
export type SavedView = z.infer<typeof savedViewSchema>;
export type SavedViews = z.infer<typeof viewsResponseSchema>;

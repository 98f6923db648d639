/** `/api/views`: views that readers saved, and links that are too long to be written out. */
import { z } from "zod";
import { savedViewSummarySchema } from "../../graph/model/saved-view.ts";
import { changeKeptSchema, createKeptSchema, keptHeadSchema, keptRestSchema } from "./keeping.ts";

const { entities } = savedViewSummarySchema.shape;

export const createViewSchema = createKeptSchema
  .extend({
    entities: entities.default(null),
    /** Unlisted ones are only links: they have no name, and their owner's list leaves them out. */
    isListed: z.boolean().default(true),
  })
  .refine((view) => !view.isListed || view.name !== "", {
    path: ["name"],
    message: "is missing: a view that is listed needs one",
  });

export const changeViewSchema = changeKeptSchema.extend({ entities: entities.optional() });

export const viewHeadSchema = keptHeadSchema
  .extend({ entities, isListed: z.boolean() })
  .meta({ id: "SavedViewHead" });

export const savedViewSchema = viewHeadSchema
  .extend(keptRestSchema.shape)
  .meta({ id: "SavedView" });

export const viewsResponseSchema = z
  .object({ views: z.array(viewHeadSchema) })
  .meta({ id: "SavedViews" });

export type CreateView = z.input<typeof createViewSchema>;
export type ChangeView = z.input<typeof changeViewSchema>;
export type ViewHead = z.infer<typeof viewHeadSchema>;
export type SavedView = z.infer<typeof savedViewSchema>;

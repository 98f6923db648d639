/** Where things stand in the view of the whole atlas: stored, so that it is the same for everyone. */
import { z } from "zod";
import { labelsSchema } from "../../graph/model/entity.ts";
import { idSchema } from "../../graph/model/ids.ts";

export const territorySchema = z.strictObject({
  id: idSchema,
  labels: labelsSchema,
  /** Middle of the territory; the plate is 1,000 wide and 900 high, y downwards. */
  x: z.number(),
  y: z.number(),
  radius: z.number().positive(),
});

export const positionSchema = z.strictObject({
  id: idSchema,
  territory: idSchema,
  x: z.number(),
  y: z.number(),
});

export const aboutSchema = z.strictObject({
  title: z.string().min(1),
  release: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

export type TerritoryRecord = z.infer<typeof territorySchema>;
export type Position = z.infer<typeof positionSchema>;

/** A number with what it counts. One figure may belong to several entities (a sum that two funds share). */
import { z } from "zod";
import { labelsSchema } from "./entity.ts";
import { dateTextSchema, idSchema } from "./ids.ts";

export const figureSchema = z.strictObject({
  id: idSchema,
  /** The number itself, not scaled: 6.5 million is 6500000. */
  value: z.number(),
  /** Where the text gives a change, the value it started from. */
  valueBefore: z.number().optional(),
  comparator: z.enum(["=", ">", "<", "~"]).default("="),
  /** `persons`, `EUR`, `USD`, `percent`, `applications`, `states`, `years`, `days` … */
  unit: z.string().min(1),
  /** What is counted, own words. */
  quantity: z.string().min(1),
  population: z.string().optional(),
  area: z.string().optional(),
  date: dateTextSchema.optional(),
  dateEnd: dateTextSchema.optional(),
  /** Who made the estimate, where the text says so. */
  estimator: z.string().optional(),
  labels: labelsSchema,
});

export type FigureRecord = z.infer<typeof figureSchema>;

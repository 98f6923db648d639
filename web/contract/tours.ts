/** `GET /api/tours`: all tours with their steps; they are few and short. */
import { z } from "zod";
import { trilingualSchema } from "./shared.ts";

export const tourStepSchema = z
  .object({
    title: trilingualSchema,
    text: trilingualSchema,
    /** An address of this page. */
    view: z.string(),
    /** The claim that the step rests on. */
    claim: z.string(),
  })
  .meta({ id: "TourStep" });

export const toursResponseSchema = z
  .object({
    tours: z.array(
      z.object({
        id: z.string(),
        title: trilingualSchema,
        about: trilingualSchema,
        steps: z.array(tourStepSchema),
      }),
    ),
  })
  .meta({ id: "Tours" });

export type Tours = z.infer<typeof toursResponseSchema>;

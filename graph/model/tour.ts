/** A tour: steps that a lecturer walks through, each with words in three languages, a view, and the claim it rests on. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { wordsSchema } from "./trilingual-words.ts";

export const tourSchema = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  /** One sentence: what one knows at its end. */
  about: wordsSchema,
  steps: z
    .array(
      z.strictObject({
        title: wordsSchema,
        text: wordsSchema,
        /** An address of the page, with the graph as it is to be seen: `/entity/tpd?lit=8.2.3-a;`. */
        view: z.string().regex(/^\/(?!\/)/),
        /** The claim that the step rests on. */
        claim: z.string().min(1),
      }),
    )
    .min(3),
});

export type Tour = z.infer<typeof tourSchema>;

/** `GET /api/works/:id`: a work with every statement that rests on it. */
import { z } from "zod";
import { statementSchema } from "./shared.ts";

export const workResponseSchema = z
  .object({
    work: z.object({
      id: z.string(),
      short: z.string(),
      title: z.string(),
      authors: z.array(z.string()),
      /** ISO text at the precision known. */
      date: z.string().nullable(),
      container: z.string().nullable(),
      publisher: z.string().nullable(),
      doi: z.string().nullable(),
      url: z.string().nullable(),
      note: z.string().nullable(),
      inReferences: z.enum(["yes", "no", "unreadable"]).nullable(),
      cited: z.boolean(),
      /** The entity that is the same document. */
      sameAs: z.string().nullable(),
    }),
    /** Statements that cite it or are credited to it, the first place in the text first. */
    statements: z.array(statementSchema),
  })
  .meta({ id: "Work" });

export type WorkDetail = z.infer<typeof workResponseSchema>;

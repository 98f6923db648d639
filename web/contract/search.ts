/** `GET /api/search?q=…`: by any name, in any of the three languages. */
import { z } from "zod";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";
import { trilingualSchema } from "./shared.ts";

export const searchQuerySchema = z.object({
  q: z.string().max(200),
  kinds: z.string().max(200).optional().describe("Comma-separated kinds; absent means any"),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

export const searchResponseSchema = z
  .object({
    hits: z.array(
      z.object({
        id: z.string(),
        kind: z.enum([...ENTITY_KINDS, "Work", "Author"]),
        labels: trilingualSchema,
        abbreviation: z.string().nullable(),
        /** The name that matched, and its language where it has one. */
        matched: z.string(),
        language: z.enum(["en", "id", "uk"]).nullable(),
      }),
    ),
  })
  .meta({ id: "SearchResult" });

export type SearchResult = z.infer<typeof searchResponseSchema>;

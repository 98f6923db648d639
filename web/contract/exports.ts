/** `GET /api/export`: the whole atlas as a file. */
import { z } from "zod";

export const exportQuerySchema = z.object({
  format: z.enum([
    "gexf",
    "graphml",
    "json",
    "csv-nodes",
    "csv-edges",
    "cypher",
    "bibtex",
    "ris",
    "csl-json",
  ]),
});

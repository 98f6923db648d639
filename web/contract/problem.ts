/** Every error the server answers with: RFC 9457, with a code that does not change. */
import { z } from "zod";
import { GATE_CODES } from "../../graph/gate/gate-codes.ts";

export const PROBLEM_CODES = [
  "BAD_REQUEST",
  "NOT_FOUND",
  "NODE_NOT_FOUND",
  "TOO_MANY_REQUESTS",
  "STORE_UNAVAILABLE",
  "STORE_REFUSED",
  "STORE_LOCKED",
  "STORE_DAMAGED",
  "STORE_TOO_OLD",
  "STORE_FULL",
  "GRAPH_EMPTY",
  "DOCUMENT_NOT_FOUND",
  "DOCUMENT_CONFLICT",
  "DOCUMENT_TOO_LARGE",
  "TOO_MANY_DOCUMENTS",
  "SECRET_WRONG",
  "NOT_YOURS",
  "CROSS_SITE",
  "CODE_UNKNOWN",
  "PHRASE_UNKNOWN",
  "CLASS_LOCKED",
  "CLASS_FULL",
  "CLASS_CLOSED",
  "CLASS_GONE",
  "WORK_GONE",
  "LINK_WRONG",
  "TOO_MANY_GUESSES",
  "INTERNAL",
  ...GATE_CODES,
] as const;

export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(PROBLEM_CODES),
    /** Of what was changed elsewhere: the revision that is kept. */
    revision: z.int().optional(),
    /** Of a statement: what the sentence names, for one in another language. */
    values: z.record(z.string(), z.string()).optional(),
    /** Of a statement: where it stands, lines and columns from 1. */
    position: z.object({ line: z.int(), column: z.int(), offset: z.int() }).optional(),
  })
  .meta({ id: "Problem" });

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type Problem = z.infer<typeof problemSchema>;

/** The library's groups: what a reader wants to know, in the order of `queries/groups.yaml`. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { StatementHeaderError } from "./statement-header.ts";

const groupsSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/),
      labels: z.strictObject({
        en: z.string().min(1),
        id: z.string().min(1),
        uk: z.string().min(1),
      }),
    }),
  )
  .min(1);

export type QuestionGroup = z.infer<typeof groupsSchema>[number];

const FILE = new URL("../../queries/groups.yaml", import.meta.url);

/** @throws StatementHeaderError */
export function readQuestionGroups(file: URL = FILE): QuestionGroup[] {
  const { success, data, error } = groupsSchema.safeParse(parse(readFileSync(file, "utf8")));
  if (success) return data;
  const [issue] = error.issues;
  throw new StatementHeaderError(
    `queries/groups.yaml: ${issue?.path.join(".") ?? "the file"}: ${issue?.message ?? "is not right"}.`,
  );
}

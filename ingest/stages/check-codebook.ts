/** Stage 2 of 5: give every record its shape, or say file, line, record, what is wrong and how to mend it. Pure. */
import { type z } from "zod";
import { claimSchema } from "../../graph/model/claim.ts";
import { contestedSchema } from "../../graph/model/contested.ts";
import { entitySchema } from "../../graph/model/entity.ts";
import { figureSchema } from "../../graph/model/figure.ts";
import { sectionSchema, sentenceSchema } from "../../graph/model/sentence.ts";
import { workSchema } from "../../graph/model/work.ts";
import { CodebookError, type CodebookProblem } from "../errors.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkReferences } from "./check-references.ts";
import type { Codebook, Placed, RawCodebook } from "./codebook.ts";
import { aboutSchema, positionSchema, territorySchema } from "./layout-records.ts";

/** @throws CodebookError with every problem found: shapes first, and references only once all shapes are right. */
export function checkCodebook(raw: RawCodebook): Codebook {
  const problems: CodebookProblem[] = [];
  const codebook: Codebook = {
    about: parse(aboutSchema, [raw.about], problems)[0]?.value ?? {
      title: "",
      release: "",
      date: "",
    },
    entities: parse(entitySchema, raw.entities, problems),
    claims: parse(claimSchema, raw.claims, problems),
    figures: parse(figureSchema, raw.figures, problems),
    contested: parse(contestedSchema, raw.contested, problems),
    works: parse(workSchema, raw.works, problems),
    sentences: parse(sentenceSchema, raw.sentences, problems),
    sections: parse(sectionSchema, raw.sections, problems),
    territories: parse(territorySchema, raw.territories, problems),
    layout: parse(positionSchema, raw.layout, problems),
  };
  if (problems.length > 0) throw new CodebookError(problems);
  problems.push(...checkReferences(codebook), ...checkCoverage(codebook));
  if (problems.length > 0) throw new CodebookError(problems);
  return codebook;
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  records: readonly Placed<unknown>[],
  problems: CodebookProblem[],
): Placed<z.infer<Schema>>[] {
  return records.flatMap(({ file, line, value }, index) => {
    const result = schema.safeParse(value);
    if (result.success) return [{ file, line, value: result.data }];
    for (const issue of result.error.issues) {
      problems.push({
        file,
        line,
        record: recordName(value, index),
        problem: describeIssue(issue, value),
        mend: mendFor(issue),
      });
    }
    return [];
  });
}

function recordName(value: unknown, index: number): string {
  if (typeof value === "object" && value !== null && "id" in value) return String(value.id);
  return `record ${index + 1}`;
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const field = issue.path.join(".") || "the record";
  if (issue.code === "unrecognized_keys") return `has the unknown field ${quote(issue.keys)}`;
  let given = value;
  for (const key of issue.path) given = (given as Record<PropertyKey, unknown> | undefined)?.[key];
  if (given === undefined && issue.code !== "custom") return `lacks ${field}`;
  return `${field} (${JSON.stringify(given)}) ${issue.message.replace(/[.]$/, "")}`;
}

function mendFor(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return "Remove it, or correct its spelling.";
  if (issue.code === "invalid_value") return `Use one of ${quote(issue.values.map(String))}.`;
  return "See docs/codebook.md for the shape of a record.";
}

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

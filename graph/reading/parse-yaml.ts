/** YAML that people write, checked: what is wrong with it is said with the file and the place. */
import { parse } from "yaml";
import type { z } from "zod";

interface YamlFile {
  /** As it is to be named in a message. */
  readonly file: string;
  readonly text: string;
}

type Refuse = (message: string, options?: { readonly cause: unknown }) => Error;

/** @throws what `refuse` makes of a sentence */
export function parseYaml<Parsed>(
  { file, text }: YamlFile,
  schema: z.ZodType<Parsed>,
  refuse: Refuse,
): Parsed {
  const { success, data, error } = schema.safeParse(readYaml({ file, text }, refuse));
  if (success) return data;
  const [issue] = error.issues;
  throw refuse(
    `${file}: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "is not right"}.`,
  );
}

function readYaml({ file, text }: YamlFile, refuse: Refuse): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const [what] = String((cause as Error).message).split("\n");
    throw refuse(`${file}: ${what} A text with a colon must stand in quotation marks.`, { cause });
  }
}

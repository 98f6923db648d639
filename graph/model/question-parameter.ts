/** What a question of the library can be asked with; `graph/reading/parse-parameters.ts` reads it from a header. */
import type { EntityKind, Language } from "./kinds.ts";

export const PARAMETER_TYPES = [
  "STRING",
  "INTEGER",
  "DATE",
  "BOOLEAN",
  "LIST",
  "ENTITY",
  "KIND",
  "TYPE",
  "SECTION",
  "STATUS",
] as const;

export type ParameterType = (typeof PARAMETER_TYPES)[number];
export type ParameterValue = string | number | boolean | readonly string[];

export interface QuestionParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly labels: Readonly<Record<Language, string>>;
  /** What the question is asked with when nothing else is said. */
  readonly default: ParameterValue;
  /** Of an ENTITY: the kinds it may have. Empty means any. */
  readonly kinds: readonly EntityKind[];
  /** Of a STRING: what it may be. Empty means anything. */
  readonly choices: readonly string[];
  /** Of an INTEGER; null where it has no bounds. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** Of a LIST: the type of its items. */
  readonly items: ParameterType | null;
}

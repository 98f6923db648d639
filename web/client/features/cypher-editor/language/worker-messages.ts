/** What the editor asks its two workers, and what they answer. */
import type {
  autocomplete,
  DbSchema,
  ParsedCypherToken,
  signatureHelp,
  SyntaxDiagnostic,
} from "@neo4j-cypher/language-support";

export interface AssistAnswers {
  readonly tokens: readonly ParsedCypherToken[];
  readonly complete: ReturnType<typeof autocomplete>;
  readonly signature: ReturnType<typeof signatureHelp>;
  readonly format: string;
}

export interface LintAnswers {
  readonly lint: readonly SyntaxDiagnostic[];
}

export interface WorkerQuestion<Task extends string> {
  readonly id: number;
  readonly task: Task;
  readonly text: string;
  /** Where the caret is, where that matters. */
  readonly at: number;
  readonly schema: DbSchema;
}

export type WorkerReply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

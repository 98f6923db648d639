/** Something about a place of the statement that its writer may want to know before running it. */
import type { MessageStem, Translate } from "../../../i18n/use-language.ts";

export interface Hint {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  /** A message of ours, or Neo4j's own words in English. */
  readonly says:
    | {
        readonly key: Extract<MessageStem, `editor.hint.${string}`>;
        readonly values: Readonly<Record<string, string>>;
      }
    | { readonly text: string };
  /** What to put in its place; null where nothing is near. */
  readonly fix: string | null;
}

export function sayHint({ says }: Hint, t: Translate): string {
  return "text" in says ? says.text : t(says.key, says.values);
}

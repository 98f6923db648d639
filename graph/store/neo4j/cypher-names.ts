/** Labels and types cannot be parameters; this is the only way they come into a statement. */
import { StatementFailedError } from "../../errors.ts";
import { RELATION_LABELS } from "../relation-graph.ts";

/** @throws StatementFailedError for what no label or type of ours looks like */
export function quoteName(name: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
    throw new StatementFailedError(
      `"${name}" cannot be a label or a relation type: only letters, digits and underscores can.`,
    );
  }
  return `\`${name}\``;
}

/** `` `Entity`:`Actor` `` */
export function quoteLabels(labels: readonly string[]): string {
  return labels.map(quoteName).join(":");
}

/** `` `GRANTS`|`FUNDS` `` */
export function quoteAny(names: readonly string[]): string {
  return names.map(quoteName).join("|");
}

/** Nodes of the relation graph, as a label expression. */
export const ANY_RELATION_LABEL = quoteAny(RELATION_LABELS);

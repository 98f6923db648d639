import type { MatchShape } from "./statement-shape.ts";

/** Every name that the patterns give: to nodes, relationships and paths. */
export function variablesOf(matches: readonly MatchShape[]): ReadonlySet<string> {
  const names = matches
    .flatMap(({ patterns }) => patterns)
    .flatMap(({ variable, nodes, steps }) => [
      variable,
      ...nodes.map((node) => node.variable),
      ...steps.map((step) => step.variable),
    ]);
  return new Set(names.filter((name) => name !== null));
}

/** Gives a letter to each node that stands between two relationships without a name, so that both can speak of it. */
import type { Condition, NodeShape, PatternShape, StatementShape } from "./statement-shape.ts";
import { variablesOf } from "./variables-of.ts";

const LETTERS = ["x", "y", "z", "u", "v", "w"];

function numbered(index: number): string {
  return `${LETTERS[index % LETTERS.length]}${index < LETTERS.length ? "" : index}`;
}

export function nameMiddles(shape: StatementShape): StatementShape {
  const taken = new Set(variablesOf(shape.matches));
  const fresh = (): string => {
    let index = 0;
    while (taken.has(numbered(index))) index += 1;
    taken.add(numbered(index));
    return numbered(index);
  };
  const inPattern = (pattern: PatternShape): PatternShape => ({
    ...pattern,
    nodes: pattern.nodes.map((node, index): NodeShape => {
      const isBetween = index > 0 && index < pattern.nodes.length - 1;
      return isBetween && node.variable === null ? { ...node, variable: fresh() } : node;
    }),
  });
  const inCondition = (condition: Condition): Condition => {
    if (condition.kind === "and" || condition.kind === "or")
      return { ...condition, parts: condition.parts.map(inCondition) };
    if (condition.kind === "not") return { ...condition, part: inCondition(condition.part) };
    if (condition.kind !== "exists") return condition;
    const { patterns, where } = condition;
    return { ...condition, patterns: patterns.map(inPattern), where: where && inCondition(where) };
  };
  return {
    ...shape,
    matches: shape.matches.map((match) => ({
      ...match,
      patterns: match.patterns.map(inPattern),
      where: match.where && inCondition(match.where),
    })),
  };
}

/** What is built by pointing: a chain of kinds and relations, each narrowed or not, and what to show of it. Pure. */
import type { EndKind, Status } from "../../../../graph/model/kinds.ts";

export type BuilderKind = Extract<EndKind, string> | "Entity";

export interface BuiltNode {
  readonly kind: BuilderKind;
  /** This one entity; null for any of the kind. */
  readonly entity: string | null;
  /** Part of a name; empty for any. */
  readonly named: string;
  /** A year at the earliest; empty for any. */
  readonly since: string;
}

export interface BuiltStep {
  /** Null for any. */
  readonly type: string | null;
  readonly direction: "out" | "in";
  readonly status: Status | null;
  /** Asks that there is no such relation: only the last step may. */
  readonly isMissing: boolean;
}

export const SHOWN = ["names", "nodes", "count"] as const;
export type Shown = (typeof SHOWN)[number];

export interface BuiltPattern {
  /** One more than steps. */
  readonly nodes: readonly BuiltNode[];
  readonly steps: readonly BuiltStep[];
  readonly shown: Shown;
}

export const MOST_STEPS = 4;

export function anyOf(kind: BuilderKind): BuiltNode {
  return { kind, entity: null, named: "", since: "" };
}

export const FIRST_PATTERN: BuiltPattern = { nodes: [anyOf("Actor")], steps: [], shown: "names" };

export function addStep(pattern: BuiltPattern, step: BuiltStep, node: BuiltNode): BuiltPattern {
  if (pattern.steps.length >= MOST_STEPS) return pattern;
  return { ...pattern, steps: [...pattern.steps, step], nodes: [...pattern.nodes, node] };
}

export function dropLastStep(pattern: BuiltPattern): BuiltPattern {
  return {
    ...pattern,
    steps: pattern.steps.slice(0, -1),
    nodes: pattern.nodes.slice(0, pattern.steps.length),
  };
}

export function changeNode(
  pattern: BuiltPattern,
  at: number,
  change: Partial<BuiltNode>,
): BuiltPattern {
  return {
    ...pattern,
    nodes: pattern.nodes.map((node, index) => (index === at ? { ...node, ...change } : node)),
  };
}

export function changeStep(
  pattern: BuiltPattern,
  at: number,
  change: Partial<BuiltStep>,
): BuiltPattern {
  return {
    ...pattern,
    steps: pattern.steps.map((step, index) => (index === at ? { ...step, ...change } : step)),
  };
}

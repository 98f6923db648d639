/** What a statement asks for, as far as it can be said in words. Everything else is declined (`read-statement.ts`). */

export type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "boolean"; readonly is: boolean }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly Value[] };

export interface LabelShape {
  /** `any`: one of these; `all`: each of these. */
  readonly of: "any" | "all";
  readonly names: readonly string[];
}

export interface PropertyShape {
  readonly key: string;
  readonly value: Value;
}

export interface NodeShape {
  /** Null where the statement gives none. */
  readonly variable: string | null;
  readonly label: LabelShape | null;
  readonly properties: readonly PropertyShape[];
}

export interface StepShape {
  readonly variable: string | null;
  /** One of these; empty means any. */
  readonly types: readonly string[];
  /** `along`: from the node before it to the node after it. */
  readonly direction: "along" | "against" | "either";
  /** Null for exactly one relationship; `most` null where there is no bound. */
  readonly hops: { readonly least: number; readonly most: number | null } | null;
  readonly properties: readonly PropertyShape[];
}

/** Nodes and steps by turns: one step fewer than nodes. */
export interface PatternShape {
  readonly variable: string | null;
  readonly isShortest: boolean;
  readonly nodes: readonly NodeShape[];
  readonly steps: readonly StepShape[];
}

export const AGGREGATES = ["count", "collect", "sum", "avg", "min", "max"] as const;
export type AggregateName = (typeof AGGREGATES)[number];

export type Term =
  | Value
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "property"; readonly variable: string; readonly key: string }
  | { readonly kind: "labels" | "type" | "length"; readonly variable: string }
  | { readonly kind: "countRows" }
  | {
      readonly kind: "aggregate";
      readonly name: AggregateName;
      readonly isDistinct: boolean;
      readonly of: Term;
    };

export const COMPARISONS = [
  "=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
  "IN",
  "STARTS WITH",
  "ENDS WITH",
  "CONTAINS",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type Condition =
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | {
      readonly kind: "compare";
      readonly left: Term;
      readonly by: Comparison;
      readonly right: Term;
    }
  | { readonly kind: "known" | "unknown"; readonly term: Term }
  | { readonly kind: "label"; readonly variable: string; readonly label: LabelShape }
  | {
      readonly kind: "exists";
      readonly patterns: readonly PatternShape[];
      readonly where: Condition | null;
    };

export interface MatchShape {
  readonly isOptional: boolean;
  readonly patterns: readonly PatternShape[];
  readonly where: Condition | null;
}

export interface ItemShape {
  readonly term: Term;
  readonly alias: string | null;
}

export interface OrderShape {
  readonly term: Term;
  readonly isDescending: boolean;
}

export interface StatementShape {
  readonly matches: readonly MatchShape[];
  readonly isDistinct: boolean;
  /** `all`: `RETURN *`. */
  readonly items: readonly ItemShape[] | "all";
  readonly order: readonly OrderShape[];
  readonly skip: Value | null;
  readonly limit: Value | null;
}

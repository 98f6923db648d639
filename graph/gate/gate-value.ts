/**
 * What an answer's cells hold, as JSON: tagged objects for what JSON has no word for. Ids are the business ids; null where
 * an element has none. A map whose only key begins with `$` comes as `{ $map: … }`, so that it is not taken for a tag.
 */
export type GateValue =
  | null
  | boolean
  | number
  /** Also dates, times and durations, in ISO form. */
  | string
  | readonly GateValue[]
  /** An integer beyond 2^53. */
  | { readonly $int: string }
  | { readonly $node: GateNode }
  | { readonly $relationship: GateRelationship }
  | { readonly $path: GatePath }
  /** `x` is the longitude where `srid` is geographic. */
  | { readonly $point: { readonly srid: number; readonly coordinates: readonly number[] } }
  | { readonly $map: Readonly<Record<string, GateValue>> }
  | { readonly [key: string]: GateValue };

export interface GateNode {
  readonly id: string | null;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GateValue>>;
}

export interface GateRelationship {
  readonly id: string | null;
  readonly type: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly properties: Readonly<Record<string, GateValue>>;
}

export interface GatePath {
  readonly nodes: readonly GateNode[];
  /** One fewer than nodes; each keeps its own direction. */
  readonly relationships: readonly GateRelationship[];
}

/** An edge of the knowledge graph. Several edges of one type may join the same two nodes; `id` tells them apart. */
import type { Properties } from "./property.ts";

export interface GraphEdge {
  readonly id: string;
  /** The relationship type: `GRANTS`. */
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Without `id`. */
  readonly properties: Properties;
}

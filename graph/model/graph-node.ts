/**
 * A node of the knowledge graph as every store keeps and returns it. `id` is the business key, unique over all labels;
 * a database's internal ids never leave its adapter.
 */
import type { Properties } from "./property.ts";

export interface GraphNode {
  readonly id: string;
  /** In the order in which they are written: `Entity`, `Actor`. */
  readonly labels: readonly string[];
  /** Without `id`. */
  readonly properties: Properties;
}

/** Everything that the atlas's entities are called, so that a map's words can be known for the same. */
import type { GraphNode } from "../model/graph-node.ts";
import type { CallOptions, GraphStore } from "../store/graph-store.ts";
import { listOf, textOf } from "./property-of.ts";
import { type ReadEnd, readEnd } from "./read-end.ts";

export interface EntityNames extends Pick<ReadEnd, "id" | "kind" | "labels"> {
  /** Names, abbreviation and aliases that differ from the labels. */
  readonly others: readonly string[];
}

export async function readNames(
  store: GraphStore,
  options: CallOptions = {},
): Promise<readonly EntityNames[]> {
  const { nodes } = await store.overview(options);
  return nodes.map(namesOf);
}

function namesOf(node: GraphNode): EntityNames {
  const { id, kind, labels } = readEnd(node);
  const others = [textOf(node, "name"), textOf(node, "abbreviation"), ...listOf(node, "aliases")]
    .filter((name) => name !== null)
    // An alias may say in brackets whose word it is.
    .map((name) => name.replace(/\s*\([^()]*\)$/, "").trim())
    .filter((name) => name !== "" && !Object.values(labels).includes(name));
  return { id, kind, labels, others: [...new Set(others)] };
}

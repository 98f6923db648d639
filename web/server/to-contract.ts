/** From what a store returns to what the contract promises. */
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import { listOf, numberOf, textOf } from "../../graph/reading/property-of.ts";
import { readEnd } from "../../graph/reading/read-end.ts";
import type { EntitySummary, Relation } from "../contract/shared.ts";

export function toEntitySummary(node: GraphNode): EntitySummary {
  const { id, kind, labels, forms } = readEnd(node);
  return {
    id,
    kind: kind as EntitySummary["kind"],
    subkind: textOf(node, "subkind"),
    abbreviation: textOf(node, "abbreviation"),
    labels,
    forms: { ...forms, plural: [...forms.plural] },
    date: textOf(node, "date"),
    dateEnd: textOf(node, "dateEnd"),
    inArticle: textOf(node, "inArticle") ?? "",
    territory: textOf(node, "territory"),
    x: numberOf(node, "x") ?? 0,
    y: numberOf(node, "y") ?? 0,
  };
}

export function toRelation(edge: GraphEdge): Relation {
  return {
    id: edge.id,
    type: edge.type,
    source: edge.source,
    target: edge.target,
    status: (textOf(edge, "status") ?? "background") as Relation["status"],
    origin: (textOf(edge, "origin") ?? "article") as Relation["origin"],
    modality: (textOf(edge, "modality") ?? "is") as Relation["modality"],
    section: numberOf(edge, "section"),
    places: listOf(edge, "places"),
    works: listOf(edge, "works"),
    from: textOf(edge, "from"),
    to: textOf(edge, "to"),
    order: numberOf(edge, "order"),
  };
}

export function splitList(list: string | undefined): string[] {
  return (
    list
      ?.split(",")
      .map((part) => part.trim())
      .filter(Boolean) ?? []
  );
}

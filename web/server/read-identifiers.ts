/** The identifiers of an entity with the pages they lead to, and whether a source confirms them. */
import type { GraphNode } from "../../graph/model/graph-node.ts";
import { listOf, textOf } from "../../graph/reading/property-of.ts";
import type { EntityDetail } from "../contract/entity.ts";

type Identifier = EntityDetail["entity"]["identifiers"][number];

export function readIdentifiers(node: GraphNode): Identifier[] {
  const verified = new Set(listOf(node, "verified"));
  const wikidata = textOf(node, "wikidata");
  const official = textOf(node, "officialId");
  const scheme = textOf(node, "officialIdScheme") ?? "";
  return [
    ...(official === null
      ? []
      : [
          {
            scheme,
            value: official,
            url: officialUrl(scheme, official),
            verified: verified.has("officialId"),
          },
        ]),
    ...readEurovoc(node, verified),
    ...(wikidata === null
      ? []
      : [
          {
            scheme: "Wikidata",
            value: wikidata,
            url: `https://www.wikidata.org/wiki/${wikidata}`,
            verified: verified.has("wikidata"),
          },
        ]),
  ];
}

function readEurovoc(node: GraphNode, verified: ReadonlySet<string>): Identifier[] {
  const id = textOf(node, "eurovoc");
  if (id === null) return [];
  const match = textOf(node, "eurovocMatch");
  const scheme = match === "exact" ? "EuroVoc" : `EuroVoc (${match})`;
  return [
    { scheme, value: id, url: `http://eurovoc.europa.eu/${id}`, verified: verified.has("eurovoc") },
  ];
}

function officialUrl(scheme: string, value: string): string | null {
  if (!scheme.startsWith("CELEX")) return null;
  return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(value)}`;
}

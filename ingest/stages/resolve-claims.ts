/** Claims to reified nodes with their evidence, and to the direct edges that let Cypher read naturally. */
import type { ClaimRecord } from "../../graph/model/claim.ts";
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { Status } from "../../graph/model/kinds.ts";
import { readPhrase } from "../../graph/model/read-relation.ts";
import { citedWorks } from "./check-references.ts";
import type { Codebook } from "./codebook.ts";
import { compact, createEdge, createNode, type GraphImage } from "./graph-image.ts";

/** Types whose edges `resolve-works` makes from the bibliography: a claim that says the same adds no second edge. */
const FROM_BIBLIOGRAPHY = new Set(["AUTHORED_BY"]);

export function resolveClaims(codebook: Codebook): GraphImage {
  const plural = new Set(
    codebook.entities
      .filter(({ value }) => value.grammar.plural.includes("en"))
      .map(({ value }) => value.id),
  );
  const claims = codebook.claims.map(({ value }) => value);
  return {
    nodes: claims.map((claim) => toClaimNode(claim, codebook.about.release)),
    edges: claims.flatMap((claim) => [
      ...toEvidenceEdges(claim),
      ...toDirectEdge(claim, plural.has(claim.subject)),
    ]),
  };
}

export function statusOf(claim: ClaimRecord): Status {
  if (claim.origin !== "article") return "background";
  return claim.contested.length > 0 ? "contested" : "stated";
}

function toClaimNode(claim: ClaimRecord, codebookVersion: string): GraphNode {
  return createNode(claim.id, ["Claim"], {
    text: claim.text,
    type: claim.type,
    status: statusOf(claim),
    origin: claim.origin,
    modality: claim.modality,
    negated: claim.negated,
    stance: claim.stance,
    order: claim.order,
    respect: claim.respect,
    from: claim.from,
    to: claim.to,
    sources: claim.sources,
    codebookVersion,
  });
}

function toEvidenceEdges(claim: ClaimRecord): GraphEdge[] {
  const { id } = claim;
  return [
    createEdge(id, "SUBJECT", claim.subject),
    ...(claim.object === undefined ? [] : [createEdge(id, "OBJECT", claim.object)]),
    ...claim.at.map((sentence, index) =>
      createEdge(id, "STATED_IN", sentence, { order: index + 1 }),
    ),
    ...claim.cites.map((citation) =>
      typeof citation === "string"
        ? createEdge(id, "CITES", citation, { scope: "sentence" })
        : createEdge(id, "CITES", citation.work, { scope: citation.scope }),
    ),
    ...claim.credits.map((credited) => createEdge(id, "ATTRIBUTED_TO", credited)),
    ...claim.contested.map((contested) => createEdge(id, "CONTESTED_BY", contested)),
  ];
}

function toDirectEdge(claim: ClaimRecord, plural: boolean): GraphEdge[] {
  // A negated claim has no edge: it would say the opposite.
  if (claim.negated || claim.object === undefined || FROM_BIBLIOGRAPHY.has(claim.type)) return [];
  const [section, paragraph] = (claim.at[0] ?? "").split(".").map(Number);
  return [
    {
      id: claim.id,
      type: claim.type,
      source: claim.subject,
      target: claim.object,
      properties: compact({
        phrase: readPhrase(claim, "en", plural),
        status: statusOf(claim),
        origin: claim.origin,
        modality: claim.modality,
        section: claim.at.length > 0 ? section : undefined,
        paragraph: claim.at.length > 0 ? paragraph : undefined,
        places: claim.at,
        works: citedWorks(claim),
        from: claim.from,
        to: claim.to,
        order: claim.order,
      }),
    },
  ];
}

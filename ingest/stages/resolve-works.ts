/** Works and their authors, who refers to whom, and which work is the same document as an entity. */
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { WorkRecord } from "../../graph/model/work.ts";
import { authorsOf } from "./author-id.ts";
import { citedWorks } from "./check-references.ts";
import type { Codebook } from "./codebook.ts";
import { createEdge, createNode, type GraphImage } from "./graph-image.ts";
import { ARTICLE } from "./resolve-text.ts";

export function resolveWorks(codebook: Codebook): GraphImage {
  const works = codebook.works.map(({ value }) => value);
  const cited = new Set(
    codebook.claims
      .filter(({ value }) => value.origin === "article")
      .flatMap(({ value }) => citedWorks(value)),
  );
  return {
    nodes: works.flatMap((work) => [toWorkNode(work), ...toAuthorNodes(work)]),
    edges: [
      ...works.flatMap(toWorkEdges),
      ...[...cited].map((work) => createEdge(ARTICLE, "REFERS_TO", work, { phrase: "refers to" })),
    ],
  };
}

function toWorkNode(work: WorkRecord): GraphNode {
  const { custom } = work;
  const labels = work.id === ARTICLE ? ["Work", "Source"] : ["Work"];
  return createNode(work.id, labels, {
    title: work.title,
    shortTitle: custom.short,
    type: work.type,
    authors: authorsOf(work).map(({ name }) => name),
    issued: work.issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-"),
    year: work.issued?.["date-parts"][0]?.[0],
    containerTitle: work["container-title"],
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    publisher: work.publisher,
    doi: work.DOI,
    url: work.URL,
    note: work.note,
    inReferences: custom.inReferences,
    cited: custom.cited,
    recordOnly: custom.recordOnly,
    verified: custom.verified,
  });
}

function toAuthorNodes(work: WorkRecord): GraphNode[] {
  return authorsOf(work).map(({ id, name, family, given }) =>
    createNode(id, ["Author"], { name, family, given }),
  );
}

function toWorkEdges(work: WorkRecord): GraphEdge[] {
  const { sameAs, refersTo } = work.custom;
  return [
    ...authorsOf(work).map(({ id }, index) =>
      createEdge(work.id, "AUTHORED_BY", id, { order: index + 1, phrase: "is written by" }),
    ),
    ...refersTo.map(({ work: target, via }) =>
      createEdge(work.id, "REFERS_TO", target, { via, phrase: "refers to" }),
    ),
    ...(sameAs === undefined ? [] : [createEdge(work.id, "SAME_AS", sameAs)]),
  ];
}

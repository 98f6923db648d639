/** Sections, passages and sentences of the article: positions, fingerprints and counts, never words. */
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { Codebook } from "./codebook.ts";
import { createEdge, createNode, type GraphImage } from "./graph-image.ts";
import { toLabels } from "./resolve-entities.ts";

export const ARTICLE = "article";

export function resolveText(codebook: Codebook): GraphImage {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const { value } of codebook.sections) {
    const id = `section-${value.number}`;
    const { number, heading } = value;
    nodes.push(createNode(id, ["Section"], { number, heading, ...toLabels(value.labels) }));
    edges.push(createEdge(id, "IN", ARTICLE));
  }
  for (const { value } of codebook.sentences) {
    const [section, paragraph, sentence] = value.id.split(".").map(Number);
    const passage = `${section}.${paragraph}`;
    nodes.push(
      createNode(passage, ["Passage"], { section, paragraph, lang: value.lang }),
      createNode(value.id, ["Sentence"], {
        section,
        paragraph,
        sentence,
        fingerprint: value.fingerprint,
        letters: value.letters,
        words: value.words,
        lang: value.lang,
        figures: value.figures,
        citations: value.citations,
        items: value.items,
        setAside: value.setAside,
      }),
    );
    edges.push(
      createEdge(passage, "IN", `section-${section}`),
      createEdge(value.id, "IN", passage),
    );
    if (value.translationOf !== undefined)
      edges.push(createEdge(value.id, "TRANSLATION_OF", value.translationOf));
  }
  return { nodes, edges };
}

/** Contested statements, what they are about and what the record says instead. */
import type { Codebook } from "./codebook.ts";
import { createEdge, createNode, type GraphImage } from "./graph-image.ts";

export function resolveContested(codebook: Codebook): GraphImage {
  const records = codebook.contested.map(({ value }) => value);
  return {
    nodes: records.map(({ id, kind, summary, correction, sources, confidence, ...rest }) =>
      createNode(id, ["Contested"], {
        kind,
        summary,
        correction,
        sources,
        confidence,
        confidenceNote: rest.confidenceNote,
        places: rest.places,
      }),
    ),
    edges: records.flatMap(({ id, concerns, record }) => [
      ...concerns.map((concern) => createEdge(id, "CONCERNS", concern)),
      ...record.map((claim) => createEdge(id, "RECORD", claim)),
    ]),
  };
}

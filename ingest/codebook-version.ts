/** The version of a graph: a hash of everything in it, so that two stores that answer alike say the same version. */
import { createHash } from "node:crypto";
import { contentHash } from "../graph/store/content-hash.ts";
import type { GraphNode } from "../graph/model/graph-node.ts";
import type { About } from "./stages/codebook.ts";
import { createNode, type GraphImage } from "./stages/graph-image.ts";

/** The node that says which version a store holds. It is written last, and outside the plan. */
export const ATLAS_ID = "atlas";

export function createAtlasNode(image: GraphImage, about: About): GraphNode {
  return createNode(ATLAS_ID, ["Atlas"], {
    title: about.title,
    release: about.release,
    date: about.date,
    version: `${about.date}-${hashImage(image)}`,
  });
}

function hashImage({ nodes, edges }: GraphImage): string {
  const hashes = [...nodes, ...edges].map((element) => `${element.id} ${contentHash(element)}`);
  const text = hashes.toSorted().join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

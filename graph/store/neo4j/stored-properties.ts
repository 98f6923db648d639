/** All that is kept beside an element's own properties. */
import { contentHash, HASH_PROPERTY, OWNER, OWNER_PROPERTY } from "../content-hash.ts";
import type { GraphEdge, GraphNode } from "../graph-store.ts";
import { SEARCH_PROPERTY, toSearchText } from "../search-text.ts";
import type { Parameters } from "./to-parameters.ts";

export function toStoredNode(node: GraphNode): Parameters {
  const searchText = toSearchText(node);
  return {
    ...toStoredEdge(node),
    ...(searchText === null ? {} : { [SEARCH_PROPERTY]: searchText }),
  };
}

export function toStoredEdge(element: GraphEdge | GraphNode): Parameters {
  return {
    ...element.properties,
    id: element.id,
    [OWNER_PROPERTY]: OWNER,
    [HASH_PROPERTY]: contentHash(element),
  };
}

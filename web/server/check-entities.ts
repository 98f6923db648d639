/** Refuses ids that are no entities, in words that tell a work from a thing that is not there at all. */
import { NodeNotFoundError } from "../../graph/errors.ts";
import { readEntities } from "../../graph/reading/connect-common.ts";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import { WebError } from "./problem.ts";

/** @throws NodeNotFoundError @throws WebError */
export async function checkEntities(
  store: GraphStore,
  ids: readonly string[],
  options: CallOptions,
): Promise<void> {
  try {
    await readEntities(store, ids, options);
  } catch (error) {
    if (!(error instanceof NodeNotFoundError)) throw error;
    await store.node(error.data.id, options);
    throw new WebError(
      400,
      "BAD_REQUEST",
      "Bad request",
      `"${error.data.id}" is in the atlas, but is no entity: only entities are connected by paths.`,
    );
  }
}

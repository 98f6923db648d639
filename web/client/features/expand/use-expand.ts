/** Counts an entity's neighbors, and brings those that are asked for onto the canvas. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { neighborsQuery, overviewQuery } from "../../api/queries.ts";
import { placeAround } from "../../scene/index.ts";
import { countNeighbors, type NeighborTally } from "../../state/count-neighbors.ts";
import { addToScene, type Addition } from "../../state/scene.ts";
import { useAtlasStores, useScene } from "../../state/use-atlas-stores.ts";

/** The server's own limit. */
const ALL = 500;

export interface Wanted {
  readonly type?: string;
  readonly direction?: "out" | "in" | "both";
  /** The most connected of them. */
  readonly limit?: number;
}

const EMPTY: NeighborTally = { total: 0, missing: 0, rows: [] };

export function useExpand(id: string) {
  const { scene } = useAtlasStores();
  const client = useQueryClient();
  const overview = useQuery(overviewQuery);
  const entities = useScene((state) => state.entities);
  const relations = useScene((state) => state.relations);
  const all = overview.data?.relations;
  const tally = useMemo(
    () => (all === undefined ? EMPTY : countNeighbors(id, all, entities, relations)),
    [id, all, entities, relations],
  );
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ type, direction = "both", limit = ALL }: Wanted) =>
      client.query(
        neighborsQuery({ id, types: type === undefined ? [] : [type], direction, limit }),
      ),
    onSuccess: (answer) => add(answer),
  });

  const add = (addition: Addition) =>
    scene.setState((now) =>
      addToScene(now, addition, (added) =>
        placeAround(
          id,
          [...now.entities.values(), ...added],
          [...now.relations.values(), ...addition.relations],
          now.positions,
        ),
      ),
    );

  return { tally, add: mutate, isAdding: isPending, failure: error };
}

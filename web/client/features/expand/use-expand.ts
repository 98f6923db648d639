/** Counts an entity's neighbors, brings those that are asked for onto the canvas, and takes back what was brought. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EntityKind } from "../../../../graph/model/kinds.ts";
import { neighborsQuery } from "../../api/queries.ts";
import { placeAround } from "../../scene/index.ts";
import { countNeighbors, type NeighborTally } from "../../state/count-neighbors.ts";
import { type Asked, collapse, expand, isSameAsked } from "../../state/expansions.ts";
import type { Addition, Expansion } from "../../state/scene.ts";
import { useArrival, useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { neighborsIn } from "./neighbors-in.ts";

/** The server's own limit. */
const ALL = 500;

export interface Wanted {
  readonly type?: string;
  readonly direction?: "out" | "in" | "both";
  readonly kinds?: readonly EntityKind[];
  /** The most connected of them. */
  readonly limit?: number;
}

const EMPTY: NeighborTally = { total: 0, missing: 0, rows: [], kinds: new Map() };

export function useExpand(id: string) {
  const { scene } = useAtlasStores();
  const client = useQueryClient();
  const library = useArrival((arrival) => arrival.library);
  const isFile = useView(({ place }) => place.kind === "file");
  const onCanvas = useScene((state) => state.entities);
  const relations = useScene((state) => state.relations);
  const expansions = useScene((state) => state.expansions);
  const tally = useMemo(
    () => (library === null ? EMPTY : countNeighbors(id, library, { onCanvas, relations })),
    [id, library, onCanvas, relations],
  );
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ type, direction = "both", limit = ALL, kinds = [] }: Wanted) => {
      const types = type === undefined ? [] : [type];
      const asked = { id, types, direction, kinds, limit };
      // A reader's own file is known to this browser alone.
      const answer =
        isFile && library !== null
          ? neighborsIn(library, asked)
          : await client.query(neighborsQuery(asked));
      return { asked: { center: id, type: type ?? null, direction }, answer };
    },
    onSuccess: ({ asked, answer }) => add(asked, answer),
  });

  const add = (asked: Asked, addition: Addition) =>
    scene.setState((now) =>
      expand(now, asked, addition, (added) =>
        placeAround(
          id,
          [...now.entities.values(), ...added],
          [...now.relations.values(), ...addition.relations],
          now.positions,
        ),
      ),
    );
  const takeBack = (isTaken: (expansion: Expansion) => boolean) =>
    scene.setState((now) => collapse(now, isTaken));

  return {
    tally,
    add: mutate,
    isAdding: isPending,
    failure: error,
    /** How many the expansions of this row brought; 0 where none did. */
    broughtBy: (type: string, direction: "out" | "in"): number =>
      countBrought(expansions, { center: id, type, direction }),
    takeBack: (type: string, direction: "out" | "in") =>
      takeBack((expansion) => isSameAsked(expansion, { center: id, type, direction })),
    hasExpanded: expansions.some(({ center }) => center === id),
    takeAllBack: () => takeBack(({ center }) => center === id),
  };
}

function countBrought(expansions: readonly Expansion[], asked: Asked): number {
  return expansions
    .filter((expansion) => isSameAsked(expansion, asked))
    .reduce((sum, { entities, relations }) => sum + Math.max(entities.length, relations.length), 0);
}

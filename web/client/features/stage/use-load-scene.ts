/** Fills the canvas with what the place asks for. What is there stays until the next scene has come. */
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Neighbors } from "../../../contract/neighbors.ts";
import type { Overview } from "../../../contract/overview.ts";
import { answerQuery, neighborsQuery, overviewQuery } from "../../api/queries.ts";
import { placeAround } from "../../scene/index.ts";
import { createAtlasScene, type Scene } from "../../state/scene.ts";
import { useAtlasStores, useView } from "../../state/use-atlas-stores.ts";
import { PHONE } from "../../theme/screens.ts";

/** Neighbors around an entity when it opens; the others are counted and asked for. */
const FIRST_NEIGHBORS = { phone: 14, desk: 40 } as const;

export interface LoadedScene {
  readonly overview: Overview | null;
  readonly failure: Error | null;
  readonly retry: () => void;
}

export function useLoadScene(): LoadedScene {
  const stores = useAtlasStores();
  const kind = useView(({ place }) => place.kind);
  const id = useView(({ place }) => (place.kind === "atlas" ? "" : place.id));
  const overview = useQuery(overviewQuery);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const neighbors = useQuery({
    ...neighborsQuery({ id, limit: FIRST_NEIGHBORS[isPhone ? "phone" : "desk"] }),
    enabled: kind === "entity",
  });
  const answer = useQuery({ ...answerQuery(id), enabled: kind === "question" });

  const all = overview.data;
  const asked = kind === "entity" ? neighbors : answer;
  const isRefused = kind !== "atlas" && asked.isError && asked.data === undefined;
  const atlas = useMemo(() => (all === undefined ? null : createAtlasScene(all)), [all]);
  const scene = useMemo(() => {
    if (atlas === null) return null;
    // Where nothing can be shown, the whole atlas is a better ground for the message than an empty plate.
    if (kind === "atlas" || isRefused) return atlas;
    if (kind === "entity")
      return neighbors.data === undefined ? null : createFocusScene(id, atlas, neighbors.data);
    if (answer.data === undefined) return null;
    return answer.data.entities.length === 0 ? atlas : createAtlasScene(answer.data);
  }, [atlas, kind, id, neighbors.data, answer.data, isRefused]);

  useEffect(() => {
    if (scene !== null) stores.scene.setState(scene, true);
  }, [scene, stores]);

  return {
    overview: all ?? null,
    failure: all === undefined ? overview.error : null,
    retry: () => void overview.refetch(),
  };
}

function createFocusScene(id: string, atlas: Scene, { entities, relations }: Neighbors): Scene {
  const focus = atlas.entities.get(id);
  const around = focus === undefined ? entities : [focus, ...entities];
  return {
    mode: "focus",
    focus: id,
    entities: new Map(around.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    positions: placeAround(id, around, relations, new Map()),
  };
}

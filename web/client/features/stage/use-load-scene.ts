/** Fills the canvas with what the place asks for. What is there stays until the next scene has come. */
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Neighbors } from "../../../contract/neighbors.ts";
import type { Overview } from "../../../contract/overview.ts";
import { answerQuery, neighborsQuery, overviewQuery } from "../../api/queries.ts";
import { placeAround } from "../../scene/index.ts";
import { expand } from "../../state/expansions.ts";
import { bringLibrary } from "../../state/bring-library.ts";
import { createAtlasScene, keepOnly, type Scene } from "../../state/scene.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";
import { type Place, placeKey } from "../../state/view.ts";
import { placeScene } from "./place-scene.ts";
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
  const place = useView((view) => view.place);
  const isThere = useScene((scene) => scene.of) === placeKey(place);
  const overview = useQuery(overviewQuery);
  const all = overview.data;
  useEffect(() => {
    // A reader's file has brought its own.
    if (all !== undefined && place.kind !== "file") bringLibrary(stores, all);
  }, [all, place.kind, stores]);
  const base = useBaseScene(place, all);
  useEffect(() => {
    if (base !== null && !isThere) placeScene(stores, base);
  }, [base, isThere, stores]);
  return {
    overview: all ?? null,
    failure: all === undefined ? overview.error : null,
    retry: () => void overview.refetch(),
  };
}

/** The scene that the place brings by itself; null until it has come. */
function useBaseScene(place: Place, all: Overview | undefined): Scene | null {
  const key = placeKey(place);
  const id = "id" in place ? place.id : "";
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const neighbors = useQuery({
    ...neighborsQuery({ id, limit: FIRST_NEIGHBORS[isPhone ? "phone" : "desk"] }),
    enabled: place.kind === "entity",
  });
  const answer = useQuery({ ...answerQuery(id), enabled: place.kind === "question" });
  const asked = place.kind === "entity" ? neighbors : answer;
  const isRefused = asked.isError && asked.data === undefined;
  return useMemo(() => {
    if (all === undefined || place.kind === "file") return null;
    const atlas = createAtlasScene(key, all);
    // Where nothing can be shown, the whole atlas is a better ground for the message than an empty plate.
    if (isRefused || !("id" in place) || place.kind === "lens") return atlas;
    if (place.kind === "entity")
      return neighbors.data === undefined ? null : createFocusScene(id, atlas, neighbors.data);
    if (answer.data === undefined) return null;
    return answer.data.entities.length === 0 ? atlas : createAtlasScene(key, answer.data);
  }, [all, place, key, id, neighbors.data, answer.data, isRefused]);
}

function createFocusScene(id: string, atlas: Scene, addition: Neighbors): Scene {
  const around = [...keepOnly(atlas, new Set([id])).entities.values()];
  const alone: Scene = {
    ...atlas,
    mode: "focus",
    layout: "around",
    focus: id,
    relations: new Map(),
  };
  const start = { ...alone, entities: new Map(around.map((entity) => [entity.id, entity])) };
  return expand(
    { ...start, positions: new Map() },
    { center: id, type: null, direction: "both" },
    addition,
    (added) => placeAround(id, [...around, ...added], addition.relations, new Map()),
  );
}

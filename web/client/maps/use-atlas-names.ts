/** The atlas's names, for what a map is told by: kinds, labels, and which words mean the same. One request for the session. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { createMapKeys, type MapKeys } from "../../../graph/maps/create-map-keys.ts";
import { toNamedEntities } from "../../../graph/maps/to-named-entities.ts";
import type { EntityKind, Language } from "../../../graph/model/kinds.ts";
import type { Names } from "../../contract/map-help.ts";
import { namesQuery } from "../api/map-help-queries.ts";

export type AtlasName = Names["entities"][number];

export interface AtlasNames {
  /** Empty until they have come, and where there is no server. */
  readonly entities: readonly AtlasName[];
  readonly byId: ReadonlyMap<string, AtlasName>;
  /** What counts as the same where only the atlas says so. */
  readonly keys: MapKeys;
}

export function useAtlasNames(): AtlasNames {
  const { data } = useQuery(namesQuery);
  return useMemo(() => readNames(data?.entities ?? NONE), [data]);
}

const NONE: readonly AtlasName[] = [];
const known = new WeakMap<readonly AtlasName[], AtlasNames>();

/** Several parts of a page read the same names. */
function readNames(entities: readonly AtlasName[]): AtlasNames {
  const names = known.get(entities) ?? {
    entities,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    keys: createMapKeys({ entities: toNamedEntities(entities), concepts: [], phrases: [] }),
  };
  known.set(entities, names);
  return names;
}

export function kindOf({ byId }: AtlasNames, entity: string): EntityKind | null {
  return byId.get(entity)?.kind ?? null;
}

/** Its id where the atlas does not know it any more. */
export function labelOf({ byId }: AtlasNames, entity: string, language: Language): string {
  return byId.get(entity)?.labels[language] ?? entity;
}

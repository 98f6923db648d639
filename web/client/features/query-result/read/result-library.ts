/** What the page knows of the atlas, for giving names to what an answer holds. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { LANGUAGES } from "../../../../../graph/model/kinds.ts";
import type { Overview } from "../../../../contract/overview.ts";
import type { EntitySummary, Relation } from "../../../../contract/shared.ts";
import { overviewQuery } from "../../../api/queries.ts";

export interface ResultLibrary {
  readonly version: string;
  readonly entities: ReadonlyMap<string, EntitySummary>;
  /** By each of their names; null where two are called the same. */
  readonly byName: ReadonlyMap<string, EntitySummary | null>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly works: ReadonlyMap<string, Overview["works"][number]>;
}

const EMPTY: ResultLibrary = {
  version: "",
  entities: new Map(),
  byName: new Map(),
  relations: new Map(),
  works: new Map(),
};

export function useResultLibrary(): ResultLibrary {
  const { data } = useQuery(overviewQuery);
  return useMemo(() => (data === undefined ? EMPTY : toResultLibrary(data)), [data]);
}

export function toResultLibrary(
  overview: Pick<Overview, "version" | "entities" | "relations" | "works">,
): ResultLibrary {
  const { version, entities, relations, works } = overview;
  const byName = new Map<string, EntitySummary | null>();
  for (const entity of entities)
    for (const language of LANGUAGES) {
      const name = entity.labels[language];
      const known = byName.get(name);
      byName.set(name, known === undefined || known === entity ? entity : null);
    }
  return {
    version,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    byName,
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    works: new Map(works.map((work) => [work.id, work])),
  };
}

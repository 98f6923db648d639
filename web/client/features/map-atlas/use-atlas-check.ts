/** What the atlas says to every proposition of the map, as far as both its ends are linked. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { propositionsOf, type Proposition } from "../../../../graph/maps/propositions-of.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";
import type { Statement } from "../../../contract/shared.ts";
import { amongStatementsQuery, MOST_AMONG } from "../../api/map-help-queries.ts";
import { type AtlasNames, useAtlasNames } from "../../maps/use-atlas-names.ts";
import { useMapWords } from "../../maps/use-map-words.ts";
import { checkProposition, groupByPair, type Verdict } from "./check/check-proposition.ts";

export interface AtlasCheck {
  readonly map: ConceptMap;
  readonly names: AtlasNames;
  readonly propositions: readonly Proposition[];
  readonly verdictOf: (proposition: Proposition) => Verdict;
  readonly statements: readonly Statement[];
  /** What the record says of what is contested. */
  readonly record: readonly Statement[];
  /** Nothing is known yet, and it was asked for. */
  readonly isWaiting: boolean;
  readonly failure: Error | null;
  readonly retry: () => void;
}

export function useAtlasCheck(): AtlasCheck {
  const map = useMapWords();
  const names = useAtlasNames();
  const entities = useMemo(() => entitiesOf(map), [map]);
  const { data, error, isLoading, refetch } = useQuery(amongStatementsQuery(entities));
  return useMemo(() => {
    const statements = entities.length > 1 ? (data?.statements ?? []) : [];
    const byPair = groupByPair(statements);
    const propositions = propositionsOf(map);
    const verdicts = new Map(
      propositions.map((each) => [each.id, checkProposition(each, byPair, names.keys)]),
    );
    return {
      map,
      names,
      propositions,
      verdictOf: (proposition) =>
        verdicts.get(proposition.id) ?? checkProposition(proposition, byPair, names.keys),
      statements,
      record: data?.record ?? [],
      isWaiting: isLoading,
      failure: error,
      retry: () => void refetch(),
    };
  }, [map, names, entities, data, isLoading, error, refetch]);
}

function entitiesOf({ concepts }: ConceptMap): readonly string[] {
  const linked = new Set(concepts.flatMap(({ entity }) => entity ?? []));
  return [...linked].toSorted().slice(0, MOST_AMONG);
}

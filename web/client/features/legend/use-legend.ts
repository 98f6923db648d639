/** What is in view, counted by every facet, and what a click on a row does. */
import { useMemo } from "react";
import { countFacets, type FacetCounts } from "../../state/count-facets.ts";
import {
  type Facet,
  type Filters,
  hideIn,
  isFiltered,
  NO_FILTERS,
  onlyIn,
  type Period,
  toggleIn,
} from "../../state/filters.ts";
import { findInView, type InView } from "../../state/in-view.ts";
import { useAtlasStores, useScene, useView } from "../../state/use-atlas-stores.ts";

export interface Legend extends InView {
  readonly counts: FacetCounts;
  readonly filters: Filters;
  readonly isFiltered: boolean;
  /** `all` is what stands in the list: "alone" hides the rest of it. */
  readonly pick: (facet: Facet, value: string, all: readonly string[] | null) => void;
  readonly setPeriod: (period: Period | null) => void;
  readonly showAll: () => void;
}

export function useLegend(): Legend {
  const { view } = useAtlasStores();
  const entities = useScene((state) => state.entities);
  const relations = useScene((state) => state.relations);
  const filters = useView((state) => state.filters);
  const inView = useMemo(
    () => findInView({ entities, relations }, filters),
    [entities, relations, filters],
  );
  const counts = useMemo(
    () => countFacets({ entities, relations }, filters),
    [entities, relations, filters],
  );
  return {
    ...inView,
    counts,
    filters,
    isFiltered: isFiltered(filters),
    pick: (facet, value, all) => {
      const hidden: ReadonlySet<string> = filters.hidden[facet];
      const next = all === null ? toggleIn(hidden, value) : onlyIn(hidden, value, all);
      view.setState({ filters: hideIn(filters, facet, next) });
    },
    setPeriod: (period) => view.setState({ filters: { ...filters, period } }),
    showAll: () => view.setState({ filters: NO_FILTERS }),
  };
}

/** The figures in view, grouped and set against each other, and what is opened from them. */
import { useMemo } from "react";
import type { LensReading } from "../../../../contract/lenses.ts";
import { useView } from "../../../state/use-atlas-stores.ts";
import { useLensSelection } from "../use-lens-selection.ts";
import { collectFigures, type Figure, filterFigures } from "./collect-figures.ts";
import { findDifferences, findDisputes } from "./find-disputes.ts";
import { groupFigures } from "./group-figures.ts";

export function useFigures(lens: LensReading) {
  const filters = useView((view) => view.filters);
  const all = useMemo(() => collectFigures(lens), [lens]);
  const figures = useMemo(() => filterFigures(all, filters), [all, filters]);
  const disputes = useMemo(() => findDisputes(figures), [figures]);
  const differences = useMemo(() => findDifferences(figures), [figures]);
  const families = useMemo(() => groupFigures(figures), [figures]);
  return { all, figures, disputes, differences, families };
}

export type Figures = ReturnType<typeof useFigures>;

export interface FigureOpening {
  readonly isOpen: boolean;
  readonly open: () => void;
}

/** A figure is opened as the statement that gives it, a contested one before others. */
export function useFigureOpening({ statements, entities }: Figure): FigureOpening {
  const { selection, openEntity, openRelation } = useLensSelection();
  const told = statements.find(({ contested }) => contested.length > 0) ?? statements[0];
  const [entity] = entities;
  return {
    isOpen: selection?.kind === "relation" && statements.some(({ id }) => id === selection.id),
    open: () => {
      if (told !== undefined) openRelation(told.id);
      else if (entity !== undefined) openEntity(entity.id);
    },
  };
}

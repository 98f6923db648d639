/** Works that every statement of a thesis cites: they are named once, and not again beside each. */
import { createContext } from "react";
import type { CitedWork } from "../../../../contract/shared.ts";
import { statementsOf, type Thesis } from "./argument-outline.ts";

export const CommonWorksContext = createContext<ReadonlySet<string>>(new Set());

/** Empty for a thesis of fewer than three statements, where naming a work twice is no noise. */
export function findCommonWorks(thesis: Thesis): CitedWork[] {
  const [first, ...others] = statementsOf(thesis);
  if (first === undefined || others.length < 2) return [];
  return first.cites.filter(({ id }) =>
    others.every(({ cites }) => cites.some((work) => work.id === id)),
  );
}

/**
 * How concepts hang together. Why: a concept joined to nothing says nothing yet; more than five children often want
 * a concept between; a cross-link between branches is where a new thought shows.
 */
import type { MapConcept } from "../../model/concept-map.ts";
import { findHierarchy, type Hierarchy, type HierarchyLink } from "../find-hierarchy.ts";
import { groupBy } from "../../group-by.ts";
import type { Proposition } from "../propositions-of.ts";
import { toHint, type Hint } from "./hint.ts";

export const MOST_CHILDREN = 5;
/** A branch of one concept has hardly anything that could be linked. */
export const LEAST_BRANCH = 2;

export function hintAtShape(
  concepts: readonly MapConcept[],
  propositions: readonly Proposition[],
): readonly Hint[] {
  const links = propositions
    .map(({ source, target }) => ({ source: source.id, target: target.id }))
    .filter(({ source, target }) => source !== target);
  const ids = concepts.map(({ id }) => id);
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
  return [
    ...ids.filter((id) => !joined.has(id)).map((id) => toHint("joined-to-nothing", [id])),
    ...hintAtChildren(links),
    ...hintAtBranches(findHierarchy(ids, links)),
  ];
}

function hintAtChildren(links: readonly HierarchyLink[]): readonly Hint[] {
  return [...groupBy(links, ({ source }) => source)].flatMap(([parent, group]) => {
    const children = new Set(group.map(({ target }) => target)).size;
    return children > MOST_CHILDREN ? [toHint("many-children", [parent], children)] : [];
  });
}

/** Only while the map has no cross-link at all, and of its two largest branches, by the concepts they start from. */
function hintAtBranches({ branchOf, crossLinks }: Hierarchy<HierarchyLink>): readonly Hint[] {
  if (crossLinks.length > 0) return [];
  const branches = [...groupBy(branchOf, ([, branch]) => branch)]
    .map(([start, members]) => ({ start, size: members.length }))
    .filter(({ size }) => size >= LEAST_BRANCH)
    .toSorted((a, b) => b.size - a.size);
  const [first, second] = branches;
  return first && second ? [toHint("no-cross-link", [first.start, second.start])] : [];
}

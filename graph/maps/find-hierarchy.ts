/**
 * Levels, branches and cross-links of a map, found along its arrows. Hierarchy is one way to read a map among
 * others: cycles are welcome and nothing here says that a map is wrong.
 *
 * Each connected part has one root: the concept from which most can be reached, among those that nothing leads to if
 * there are any. What is reached from it gets the level of its shortest way. What only leads into the part stands
 * one level above what it leads to, and never above the root. The links by which concepts were first reached make a
 * tree, so that three causes of one effect are no cross-links: a cross-link joins two concepts that are joined already
 * higher up, wherever the map branched, and neither of which stands above the other.
 */
import { groupBy } from "../group-by.ts";

export interface HierarchyLink {
  readonly source: string;
  readonly target: string;
}

export interface Hierarchy<L extends HierarchyLink> {
  readonly roots: readonly string[];
  /** 0 for a root. */
  readonly levelOf: ReadonlyMap<string, number>;
  /** The concept next to the root by which it hangs on the root; a root has none. */
  readonly branchOf: ReadonlyMap<string, string>;
  readonly crossLinks: readonly L[];
  /** Concepts that lead to more than one other in the tree. */
  readonly branchings: readonly string[];
}

interface Draft {
  readonly out: ReadonlyMap<string, readonly string[]>;
  readonly levelOf: Map<string, number>;
  readonly branchOf: Map<string, string>;
  /** `source\ntarget` of the links that first reached a concept. */
  readonly tree: Set<string>;
  /** What a concept hangs on in the tree. */
  readonly parentOf: Map<string, string>;
  /** Concepts that hang on what they lead to. */
  readonly leadingIn: Set<string>;
}

export function findHierarchy<L extends HierarchyLink>(
  concepts: Iterable<string>,
  links: readonly L[],
): Hierarchy<L> {
  const proper = links.filter(({ source, target }) => source !== target);
  const draft: Draft = {
    out: targetsBySource(proper),
    levelOf: new Map(),
    branchOf: new Map(),
    tree: new Set(),
    parentOf: new Map(),
    leadingIn: new Set(),
  };
  const led = new Set(proper.map(({ target }) => target));
  const order = orderRoots(new Set(concepts), { out: draft.out, led });
  const roots: string[] = [];
  for (const concept of order) {
    if (draft.levelOf.has(concept)) continue;
    roots.push(concept);
    draft.levelOf.set(concept, 0);
    reachFrom(concept, draft);
    addWhatLeadsIn(proper, draft);
  }
  return {
    roots,
    levelOf: draft.levelOf,
    branchOf: draft.branchOf,
    crossLinks: proper.filter((link) => isCrossLink(link, draft)),
    branchings: findBranchings(draft),
  };
}

function targetsBySource(links: readonly HierarchyLink[]): ReadonlyMap<string, readonly string[]> {
  const bySource = groupBy(links, ({ source }) => source);
  return new Map(
    [...bySource].map(([source, group]) => [
      source,
      [...new Set(group.map(({ target }) => target))],
    ]),
  );
}

/** Those that nothing leads to first, then by how many they reach, then as they come. */
function orderRoots(
  concepts: ReadonlySet<string>,
  { out, led }: { readonly out: Draft["out"]; readonly led: ReadonlySet<string> },
): readonly string[] {
  const ranked = [...concepts].map((id) => ({ id, led: led.has(id), reach: countReach(id, out) }));
  return ranked
    .toSorted((a, b) => Number(a.led) - Number(b.led) || b.reach - a.reach)
    .map(({ id }) => id);
}

function countReach(start: string, out: Draft["out"]): number {
  const seen = new Set([start]);
  for (const id of seen) for (const target of out.get(id) ?? []) seen.add(target);
  return seen.size;
}

function reachFrom(start: string, { out, levelOf, branchOf, tree, parentOf }: Draft): void {
  const queue = [start];
  for (const id of queue) {
    for (const target of out.get(id) ?? []) {
      if (levelOf.has(target)) continue;
      levelOf.set(target, (levelOf.get(id) ?? 0) + 1);
      branchOf.set(target, branchOf.get(id) ?? target);
      tree.add(`${id}\n${target}`);
      parentOf.set(target, id);
      queue.push(target);
    }
  }
}

/** A link between what is reached and what is not can only lead in: whatever leads out was followed. */
function addWhatLeadsIn(links: readonly HierarchyLink[], draft: Draft): void {
  const { levelOf, branchOf, tree, parentOf, leadingIn } = draft;
  const leadsIn = ({ source, target }: HierarchyLink): boolean =>
    levelOf.has(target) && !levelOf.has(source);
  for (let link = links.find(leadsIn); link; link = links.find(leadsIn)) {
    const { source, target } = link;
    levelOf.set(source, Math.max(0, (levelOf.get(target) ?? 0) - 1));
    branchOf.set(source, branchOf.get(target) ?? source);
    tree.add(`${source}\n${target}`);
    parentOf.set(source, target);
    leadingIn.add(source);
    reachFrom(source, draft);
  }
}

function isCrossLink({ source, target }: HierarchyLink, draft: Draft): boolean {
  const { tree } = draft;
  if (tree.has(`${source}\n${target}`) || tree.has(`${target}\n${source}`)) return false;
  return !isAbove(source, target, draft) && !isAbove(target, source, draft);
}

/** What leads in from outside stands where it leads to: a second way down from it is no other branch. */
function isAbove(upper: string, lower: string, { parentOf, leadingIn }: Draft): boolean {
  let anchor = upper;
  while (leadingIn.has(anchor)) anchor = parentOf.get(anchor) ?? anchor;
  let at: string | undefined = lower;
  while (at !== undefined && at !== anchor) at = parentOf.get(at);
  return at !== undefined;
}

function findBranchings({ tree }: Draft): readonly string[] {
  const bySource = groupBy(tree, (link) => link.split("\n", 1)[0] ?? "");
  return [...bySource].flatMap(([source, links]) => (links.length > 1 ? [source] : []));
}

/** What a work is to the article, as far as our copy lets us know. Every work is of exactly one standing. */
import type { ListedWork } from "./collect-works.ts";

export const STANDINGS = [
  /** Cited, and its entry stands in the reference list. */
  "listed",
  /** In the reference list, but cited nowhere. */
  "uncited",
  /** Cited, and the readable list has no entry for it where it would stand. */
  "missing",
  /** Cited, but its entry would stand where the list cannot be read: nothing may be said. */
  "unreadable",
  /** Not cited itself: another work is cited for it, or the text only names it. */
  "indirect",
  /** The article does not know it: it corrects the article. */
  "record",
  "article",
] as const;

export type Standing = (typeof STANDINGS)[number];

export function standingOf(work: Omit<ListedWork, "sections">): Standing {
  if (work.isArticle) return "article";
  if (work.recordOnly) return "record";
  if (!work.cited) return work.inReferences === "yes" ? "uncited" : "indirect";
  if (work.inReferences === "yes") return "listed";
  return work.inReferences === "no" ? "missing" : "unreadable";
}

export function countStandings(works: readonly ListedWork[]): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>(STANDINGS.map((standing) => [standing, 0]));
  for (const work of works) {
    const standing = standingOf(work);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return counts;
}

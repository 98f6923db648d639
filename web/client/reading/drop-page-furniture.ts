/** Takes running heads, running feet and page numbers off a PDF's pages, by where they stand. Pure. */
import type { Stretch } from "./pdf-pieces.ts";
import { isPageNumber, keyOf } from "./running-lines.ts";

/** Baselines at the top and at the foot of a page that are looked at. */
const DEPTH = 2;
/** In points: heads stand at the same height on every page. */
const SAME_HEIGHT = 6;

export type Page = readonly Stretch[];

export function dropPageFurniture(pages: readonly Page[]): Stretch[][] {
  const edges = pages.map((page) => ({ page, stretches: edgesOf(page) }));
  const isRunning = (stretch: Stretch, page: Page) =>
    isPageNumber(stretch.text) ||
    edges.some(
      (other) => other.page !== page && other.stretches.some((one) => isSame(one, stretch)),
    );
  return edges.map(({ page, stretches }) => {
    const dropped = new Set(stretches.filter((stretch) => isRunning(stretch, page)));
    return page.filter((stretch) => !dropped.has(stretch));
  });
}

function edgesOf(page: Page): Stretch[] {
  const levels = [...new Set(page.map(({ y }) => Math.round(y)))].toSorted((a, b) => b - a);
  const edge = new Set([...levels.slice(0, DEPTH), ...levels.slice(-DEPTH)]);
  return page.filter(({ y }) => edge.has(Math.round(y)));
}

function isSame(a: Stretch, b: Stretch): boolean {
  return Math.abs(a.y - b.y) < SAME_HEIGHT && keyOf(a.text) === keyOf(b.text);
}

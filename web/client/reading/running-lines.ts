/**
 * Page numbers, running heads and feet in a text, by where they stand and how often: pages are parted by form feeds. In a text
 * without pages only lines that come again and again are taken for such. Pure.
 */
import type { Span } from "./fold-letters.ts";

/** How deep from the top or the foot of a page such a line may stand. */
const DEPTH = 3;
const LONGEST = 160;
const TIMES_WITHOUT_PAGES = 3;

const PAGE_NUMBER =
  /^[^\p{L}\d]*(?:page|p\.|halaman|hlm\.?|hal\.?|сторінка|стор\.?|с\.)?\s*\d{1,4}(?:\s*(?:\/|of|dari|з|із)\s*\d{1,4})?[^\p{L}\d]*$/iu;

interface Line extends Span {
  readonly text: string;
}

export function findRunningLines(text: string): Span[] {
  const pages = splitPages(text);
  const candidates = pages.length > 1 ? pages.flatMap(edgesOf) : pages.flat();
  const times = countKeys(candidates);
  const least = pages.length > 1 ? 2 : TIMES_WITHOUT_PAGES;
  const runs = (line: Line) =>
    isPageNumber(line.text) ||
    (line.text.length <= LONGEST && (times.get(keyOf(line.text)) ?? 0) >= least);
  return candidates.filter(runs).map(({ start, end }) => ({ start, end }));
}

/** The lines of each page that are not empty. */
function splitPages(text: string): Line[][] {
  const pages: Line[][] = [];
  let start = 0;
  for (const page of text.split("\f")) {
    const lines: Line[] = [];
    for (const line of page.split("\n")) {
      if (line.trim() !== "") lines.push({ text: line.trim(), start, end: start + line.length });
      start += line.length + 1;
    }
    pages.push(lines);
  }
  return pages;
}

function edgesOf(page: readonly Line[]): readonly Line[] {
  return page.length <= 2 * DEPTH ? page : [...page.slice(0, DEPTH), ...page.slice(-DEPTH)];
}

function countKeys(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1);
  return times;
}

export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}

/** Equal for heads that differ only in the number of the page. */
export function keyOf(line: string): string {
  return line.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

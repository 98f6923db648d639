/** Text as the model takes it: without control characters and halves of pairs, and no longer than it may be. */

const IMPOSSIBLE = /[^\t\n\r\P{Cc}]|\p{Cs}/gu;

export function fitText(text: string, length: number): { text: string; isCut: boolean } {
  const clean = cleanText(text).trim();
  if (clean.length <= length) return { text: clean, isCut: false };
  // A pair is not cut in two.
  const kept = clean.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "");
  return { text: `${kept.trimEnd()}…`, isCut: true };
}

/** At any length, with its blanks. */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(IMPOSSIBLE, "");
}

/** Breaks a name into at most two lines of like length; what does not fit ends in an ellipsis. */
export type Measure = (text: string) => number;

export function wrapName(text: string, widest: number, measure: Measure): readonly string[] {
  if (measure(text) <= widest) return [text];
  const words = text.split(" ");
  let best: readonly string[] = [text];
  let bestWidth = Infinity;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    const width = Math.max(...lines.map(measure));
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return bestWidth <= widest * 1.15 ? best : fillTwoLines(words, widest, measure);
}

export function shorten(text: string, widest: number, measure: Measure): string {
  if (measure(text) <= widest) return text;
  const letters = [...text];
  while (letters.length > 3 && measure(`${letters.join("")}…`) > widest) letters.pop();
  return `${letters.join("").replace(/[\s,.–-]+$/, "")}…`;
}

function fillTwoLines(
  words: readonly string[],
  widest: number,
  measure: Measure,
): readonly string[] {
  let cut = 1;
  while (cut < words.length && measure(words.slice(0, cut + 1).join(" ")) <= widest) cut += 1;
  const first = shorten(words.slice(0, cut).join(" "), widest, measure);
  const rest = words.slice(cut).join(" ");
  return rest === "" ? [first] : [first, shorten(rest, widest, measure)];
}

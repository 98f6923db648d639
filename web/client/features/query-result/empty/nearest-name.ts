/** The name that a typed one was most likely meant to be; null where none is within two changes of a letter. */
export function nearestName(typed: string, known: Iterable<string>): string | null {
  const wanted = fold(typed);
  const most = wanted.length < 5 ? 1 : 2;
  let best: { readonly name: string; readonly changes: number } | null = null;
  for (const name of known) {
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) > most) continue;
    const changes = countChanges(wanted, folded);
    if (changes <= most && changes < (best?.changes ?? Infinity)) best = { name, changes };
  }
  return best?.name ?? null;
}

/** Case and the ways of joining words are what is mistaken most. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, "");
}

/** Letters to insert, take out or replace (Levenshtein). */
function countChanges(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

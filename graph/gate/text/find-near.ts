/** The known name that a typed one was most likely meant to be; null where none is within two changes of a letter. */
export function findNear(typed: string, known: Iterable<string>): string | null {
  const wanted = typed.toLowerCase();
  const most = wanted.length < 5 ? 1 : 2;
  let best: { readonly name: string; readonly changes: number } | null = null;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > most) continue;
    const changes = countChanges(wanted, name.toLowerCase());
    if (changes <= most && changes < (best?.changes ?? Infinity)) best = { name, changes };
  }
  return best?.name ?? null;
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

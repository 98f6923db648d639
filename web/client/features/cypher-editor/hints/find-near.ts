/** The known name that a typed one was most likely meant to be; null where none is near enough to be worth saying. */
export function findNear(typed: string, known: Iterable<string>): string | null {
  const wanted = typed.toLowerCase();
  let near: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const changes = countChanges(wanted, name.toLowerCase());
    if (changes < least && name !== typed) [near, least] = [name, changes];
  }
  return near ?? findLonger(wanted, known);
}

/** A name that was only begun: `Instr` for `Instrument`, where no other begins so. */
function findLonger(wanted: string, known: Iterable<string>): string | null {
  if (wanted.length < 2) return null;
  const begun = [...known].filter((name) => name.toLowerCase().startsWith(wanted));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Letters to insert, take out, replace, or swap with the next (optimal string alignment). */
function countChanges(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, line];
  }
  return last[b.length] ?? 0;
}

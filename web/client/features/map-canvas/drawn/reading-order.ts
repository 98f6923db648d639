/** The order in which a map is read: row by row, and from left to right in each. Tab goes that way. */
interface Placed {
  readonly position: { readonly x: number; readonly y: number };
}

/** Parts whose middles are no further below the first of a row stand in it, in pixels. */
const ROW = 34;

export function inReadingOrder<Part extends Placed>(parts: readonly Part[]): Part[] {
  const falling = parts.toSorted((a, b) => a.position.y - b.position.y);
  const rows: Part[][] = [];
  for (const part of falling) {
    const row = rows.at(-1);
    const top = row?.[0]?.position.y ?? -Infinity;
    if (row && part.position.y - top <= ROW) row.push(part);
    else rows.push([part]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.position.x - b.position.x));
}

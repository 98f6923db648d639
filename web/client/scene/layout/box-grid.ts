/** Boxes on a coarse grid, so that asking what lies under another box does not look at all of them. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BoxGrid {
  add(box: Box): void;
  /** Area shared with all boxes, each counted for itself. */
  overlap(box: Box): number;
}

const CELL = 64;

export function createBoxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>();
  return {
    add(box) {
      for (const key of keysOf(box)) {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [box]);
        else cell.push(box);
      }
    },
    overlap(box) {
      const seen = new Set<Box>();
      for (const key of keysOf(box)) for (const other of cells.get(key) ?? []) seen.add(other);
      let area = 0;
      for (const other of seen) area += sharedArea(box, other);
      return area;
    },
  };
}

function keysOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
      keys.push(`${column} ${row}`);
  return keys;
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

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
/** More rows than a plate ever has, so that column and row make one number. */
const ROWS = 1 << 20;

interface Entry {
  readonly box: Box;
  /** Of the last question that saw it: a box in several cells counts once. */
  seen: number;
}

export function createBoxGrid(): BoxGrid {
  const cells = new Map<number, Entry[]>();
  let question = 0;
  return {
    add(box) {
      const entry: Entry = { box, seen: 0 };
      forEachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [entry]);
        else cell.push(entry);
      });
    },
    overlap(box) {
      question += 1;
      let area = 0;
      forEachCell(box, (key) => {
        for (const entry of cells.get(key) ?? []) {
          if (entry.seen === question) continue;
          entry.seen = question;
          area += sharedArea(box, entry.box);
        }
      });
      return area;
    },
  };
}

/** Everything in one or the other. What is added goes to the second alone. */
export function layered(under: BoxGrid, over: BoxGrid): BoxGrid {
  return {
    add: (box) => over.add(box),
    overlap: (box) => under.overlap(box) + over.overlap(box),
  };
}

function forEachCell({ x, y, width, height }: Box, visit: (key: number) => void): void {
  const right = Math.floor((x + width) / CELL);
  const bottom = Math.floor((y + height) / CELL);
  for (let column = Math.floor(x / CELL); column <= right; column += 1)
    for (let row = Math.floor(y / CELL); row <= bottom; row += 1) visit(column * ROWS + row);
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Sets each territory's name over (or under) what belongs to it, clear of other names. */
import type { Box, BoxGrid } from "./box-grid.ts";

export interface TerritoryRequest {
  readonly lines: readonly string[];
  readonly width: number;
  /** The room its visible entities take on the zoomed plate. */
  readonly members: Box;
}

export interface PlacedTerritory extends Box {
  readonly fontSize: number;
  readonly lines: readonly string[];
}

export interface TerritoryRoom {
  readonly regions: BoxGrid;
  readonly bodies: BoxGrid;
  readonly bounds: Box;
}

/** Line height in multiples of the font size. */
export const TERRITORY_LINE = 1.4;
const GAP = 9;
const SHIFTS = [0, -0.3, 0.3, -0.55, 0.55];

export function placeTerritories(
  requests: readonly TerritoryRequest[],
  fontSize: number,
  room: TerritoryRoom,
): PlacedTerritory[] {
  return requests.flatMap((request) => {
    const place = findPlace(request, fontSize * TERRITORY_LINE, room);
    if (place === null) return [];
    room.regions.add(place);
    return [{ ...place, fontSize, lines: request.lines }];
  });
}

function findPlace(
  { members, lines, width }: TerritoryRequest,
  lineHeight: number,
  { regions, bodies, bounds }: TerritoryRoom,
): Box | null {
  const height = lines.length * lineHeight;
  const rows = [members.y - GAP - height, members.y + members.height + GAP, members.y - 4];
  let best: Box | null = null;
  let bestCost = 0.9;
  for (const [row, y] of rows.entries()) {
    for (const [column, shift] of SHIFTS.entries()) {
      const middle = members.x + members.width / 2 + shift * members.width;
      const x = clamp(middle - width / 2, bounds.x, bounds.x + bounds.width - width);
      const box = { x, y: clamp(y, bounds.y, bounds.y + bounds.height - height), width, height };
      if (regions.overlap(box) > 0) continue;
      const cost = bodies.overlap(box) / (width * height) + row * 0.12 + column * 0.05;
      if (cost < bestCost) [best, bestCost] = [box, cost];
    }
  }
  return best;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

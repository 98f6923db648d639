/** Names of regions, in spaced capitals, as on a printed map. */
import type { ComposeInput } from "./composition.ts";
import { TERRITORY_SPACING, territoryFont, territorySize } from "../drawing/fonts.ts";
import type { Box } from "../placing/box-grid.ts";
import {
  type PlacedTerritory,
  placeTerritories,
  type TerritoryRequest,
  type TerritoryRoom,
} from "../placing/place-territories.ts";
import { wrapName } from "../placing/wrap-name.ts";
import type { Region } from "./regions.ts";

const WIDEST = 170;
/** Of a region's members, those farthest out on each side do not say where it is. */
const CORE = 0.12;
/** So few are not trimmed. */
const FEW = 12;

export function composeTerritories(input: ComposeInput, room: TerritoryRoom): PlacedTerritory[] {
  const ratio = 1 / input.zoom;
  const requests = input.regions
    .filter(({ fromRatio }) => ratio >= fromRatio)
    .flatMap((region) => {
      const members = boxOf(region, input);
      return members === null ? [] : [toRequest(region, members, input)];
    });
  return placeTerritories(requests, territorySize(input.width), room);
}

function toRequest(
  { label }: Region,
  members: Box,
  { language, measure, width }: ComposeInput,
): TerritoryRequest {
  const font = territoryFont(territorySize(width));
  const measureLine = (text: string): number => measure(font, text, TERRITORY_SPACING);
  const widest = Math.min(WIDEST, width / 3);
  const lines = wrapName(label.toLocaleUpperCase(language), widest, measureLine);
  return { lines, members, width: Math.max(...lines.map(measureLine)) };
}

/** The room its visible members take; of many, without the outermost. */
function boxOf({ members, fromRatio }: Region, input: ComposeInput): Box | null {
  const { base, screen, zoom, bodyScale } = input;
  const shown = members.flatMap((id) => {
    const at = screen.get(id);
    const look = base.nodes.get(id);
    if (at === undefined || look === undefined || look.hidden) return [];
    return [{ x: at.x * zoom, y: at.y * zoom, reach: look.size * bodyScale }];
  });
  if (shown.length === 0) return null;
  // Territories are drawn apart; communities lie where the layout put them.
  const cut = fromRatio > 0 && shown.length > FEW ? CORE : 0;
  const [left, right] = range(
    shown.map(({ x, reach }) => [x - reach, x + reach]),
    cut,
  );
  const [top, bottom] = range(
    shown.map(({ y, reach }) => [y - reach, y + reach]),
    cut,
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function range(
  spans: readonly (readonly [low: number, high: number])[],
  cut: number,
): readonly [number, number] {
  const skip = Math.floor(spans.length * cut);
  const lows = spans.map(([low]) => low).toSorted((a, b) => a - b);
  const highs = spans.map(([, high]) => high).toSorted((a, b) => b - a);
  return [lows[skip] ?? 0, highs[skip] ?? 0];
}

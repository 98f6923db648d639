/** Territory names: only on the whole atlas, in spaced capitals, as on a printed map. */
import type { Overview } from "../../contract/overview.ts";
import type { ComposeInput } from "./composition.ts";
import { TERRITORY_SPACING, territoryFont, territorySize } from "./drawing/fonts.ts";
import type { Box } from "./layout/box-grid.ts";
import {
  type PlacedTerritory,
  placeTerritories,
  type TerritoryRequest,
  type TerritoryRoom,
} from "./layout/place-territories.ts";
import { wrapName } from "./layout/wrap-name.ts";

const WIDEST = 170;

export function composeTerritories(input: ComposeInput, room: TerritoryRoom): PlacedTerritory[] {
  if (input.scene.mode !== "atlas") return [];
  const members = membersOf(input);
  const requests = input.territories.flatMap((territory) => {
    const box = members.get(territory.id);
    return box === undefined ? [] : [toRequest(territory, box, input)];
  });
  return placeTerritories(requests, territorySize(input.width), room);
}

function toRequest(
  { labels }: Overview["territories"][number],
  members: Box,
  { language, measure, width }: ComposeInput,
): TerritoryRequest {
  const font = territoryFont(territorySize(width));
  const measureLine = (text: string): number => measure(font, text, TERRITORY_SPACING);
  const widest = Math.min(WIDEST, width / 3);
  const lines = wrapName(labels[language].toLocaleUpperCase(language), widest, measureLine);
  return { lines, members, width: Math.max(...lines.map(measureLine)) };
}

function membersOf({ scene, appearance, screen, zoom, bodyScale }: ComposeInput): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const [id, { territory }] of scene.entities) {
    const at = screen.get(id);
    const look = appearance.nodes.get(id);
    if (territory === null || at === undefined || look === undefined || look.hidden) continue;
    const reach = look.size * bodyScale;
    const x = at.x * zoom - reach;
    const y = at.y * zoom - reach;
    const body = { x, y, width: reach * 2, height: reach * 2 };
    const box = boxes.get(territory);
    boxes.set(territory, box === undefined ? body : unite(box, body));
  }
  return boxes;
}

function unite(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

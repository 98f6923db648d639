/** Where the heads over columns stand, in pixels of the zoomed plate; of narrow columns in two rows and smaller. */
import type { Point } from "../../state/scene.ts";
import { SERIF } from "../drawing/fonts.ts";
import type { TextMeasure } from "../drawing/fonts.ts";
import type { Box } from "./box-grid.ts";
import { shorten } from "./wrap-name.ts";

export interface HeadRequest {
  readonly text: string;
  /** Upper left of what it stands over. */
  readonly at: Point;
}

export interface PlacedHead extends Box {
  readonly text: string;
  readonly font: string;
}

const SIZES = { wide: 16, narrow: 13 } as const;
const LIFT = 40;
const SECOND_ROW = 17;
/** Heads that differ less in height stand in one row. */
const SAME_ROW = 30;
const TO_LEFT = 8;

export function placeHeads(requests: readonly HeadRequest[], measure: TextMeasure): PlacedHead[] {
  const fits = requests.every(
    (head) => head.at.x + measure(headFont(SIZES.wide), head.text) < endOf(head, requests, 1),
  );
  const fontSize = fits ? SIZES.wide : SIZES.narrow;
  const font = headFont(fontSize);
  const height = fontSize * 1.3;
  return requests.map((head, index) => {
    const row = fits || index % 2 === 0 ? 0 : SECOND_ROW;
    const room = endOf(head, requests, fits ? 1 : 2) - head.at.x;
    const text = shorten(head.text, room, (line) => measure(font, line));
    const width = measure(font, text);
    return { text, font, width, height, x: head.at.x - TO_LEFT, y: head.at.y - LIFT - row };
  });
}

/** Where the head so many places on in its row begins. */
function endOf(head: HeadRequest, requests: readonly HeadRequest[], places: number): number {
  const after = requests
    .filter(({ at }) => at.x > head.at.x && Math.abs(at.y - head.at.y) < SAME_ROW)
    .map(({ at }) => at.x)
    .toSorted((a, b) => a - b);
  return after[places - 1] ?? Infinity;
}

function headFont(size: number): string {
  return `600 ${size}px ${SERIF}`;
}

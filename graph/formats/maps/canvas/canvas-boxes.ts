/** Where boxes of concepts and of groups lie on a JSON Canvas, which has corners and whole numbers. */
import type { ConceptMap, MapConcept } from "../../../model/concept-map.ts";
import type { FoundPlace } from "../found-map.ts";

export interface Box extends FoundPlace {
  readonly width: number;
  readonly height: number;
}

const SIZE = { width: 220, height: 60 };
const GAP = 40;
const PADDING = 20;

/** Of every concept; those without a place stand one below another, beside the others. */
export function conceptBoxes({ concepts }: ConceptMap): ReadonlyMap<string, Box> {
  const placed = concepts.flatMap(({ position }) => position ?? []);
  const left = Math.max(0, ...placed.map(({ x }) => x)) + SIZE.width + GAP;
  let row = 0;
  const placeOf = ({ position }: MapConcept): FoundPlace => {
    if (position !== null) return position;
    row += 1;
    return { x: left, y: row * (SIZE.height + GAP) };
  };
  return new Map(
    concepts.map((concept) => {
      const { x, y } = placeOf(concept);
      const corner = { x: Math.round(x) - SIZE.width / 2, y: Math.round(y) - SIZE.height / 2 };
      return [concept.id, { ...corner, ...SIZE }];
    }),
  );
}

/** Around the concepts in it; a group without any has none. */
export function groupBoxes(map: ConceptMap): ReadonlyMap<string, Box> {
  const boxes = conceptBoxes(map);
  return new Map(
    map.groups.flatMap(({ id }) => {
      const inside = map.concepts.filter(({ group }) => group === id);
      const own = inside.flatMap((concept) => boxes.get(concept.id) ?? []);
      return own.length === 0 ? [] : [[id, boxAround(own)] as const];
    }),
  );
}

function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - PADDING;
  const y = Math.min(...boxes.map((box) => box.y)) - PADDING;
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + PADDING - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + PADDING - y,
  };
}

export function middleOf({ x, y, width, height }: Box): FoundPlace {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The smallest group that the place lies in. */
export function groupAt(place: FoundPlace, boxes: ReadonlyMap<string, Box>): string | null {
  const around = [...boxes].filter(
    ([, { x, y, width, height }]) =>
      place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height,
  );
  const [smallest] = around.toSorted(([, a], [, b]) => a.width * a.height - b.width * b.height);
  return smallest?.[0] ?? null;
}

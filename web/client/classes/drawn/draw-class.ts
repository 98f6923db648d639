/** The class map as boxes and arrows in pixels. Pure; what has no place yet is left out. */
import type { Said } from "../../../contract/classes.ts";
import { type ClassView, endsOf, type SaidLook } from "./class-view.ts";
import { type Arrow, drawArrow, type PlacedBox, widthOfLine } from "./draw-arrow.ts";
import type { DrawnText } from "./drawn-text.ts";
import {
  type Places,
  sizeOfConcept,
  sizeOfPhrase,
  textOfConcept,
  textOfPhrase,
} from "./place-class-map.ts";

export interface DrawnClass {
  readonly frame: { x: number; y: number; width: number; height: number };
  readonly concepts: readonly {
    readonly key: string;
    readonly box: PlacedBox;
    readonly text: DrawnText;
    /** Only the expert has it. */
    readonly isUnsaid: boolean;
  }[];
  readonly lines: readonly {
    readonly said: Said;
    readonly look: SaidLook;
    readonly students: number;
    readonly arrow: Arrow;
    readonly width: number;
    /** Of the phrase. */
    readonly box: PlacedBox;
    readonly text: DrawnText;
  }[];
}

const MARGIN = 24;
/** A few boxes are not blown up. */
const LEAST = { width: 860, height: 560 };

export function drawClass(view: ClassView, places: Places): DrawnClass {
  const most = Math.max(0, ...view.concepts.map(({ students }) => students));
  const concepts = view.concepts.flatMap((concept) => {
    const at = places.get(concept.key);
    if (at === undefined) return [];
    const text = textOfConcept(concept, most);
    const box = { ...at, ...sizeOfConcept(text) };
    return [{ key: concept.key, box, text, isUnsaid: concept.students === 0 }];
  });
  const boxOf = new Map(concepts.map(({ key, box }) => [key, box]));
  const lines = view.said.flatMap((each) => {
    const { source, target } = endsOf(each.said);
    const [from, to] = [boxOf.get(source), boxOf.get(target)];
    const at = places.get(each.said.key);
    if (from === undefined || to === undefined || at === undefined) return [];
    const width = each.students === 0 ? 1.5 : widthOfLine(each.students, view.most);
    const arrow = drawArrow({ from, to }, at, width);
    if (arrow === null) return [];
    const text = textOfPhrase(each);
    return [{ ...each, arrow, width, box: { ...at, ...sizeOfPhrase(text) }, text }];
  });
  return { frame: frameOf([...boxOf.values(), ...lines.map(({ box }) => box)]), concepts, lines };
}

function frameOf(boxes: readonly PlacedBox[]): DrawnClass["frame"] {
  if (boxes.length === 0) return { x: 0, y: 0, ...LEAST };
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - MARGIN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + MARGIN;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + MARGIN;
  const width = Math.max(LEAST.width, right - left);
  const height = Math.max(LEAST.height, bottom - top);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

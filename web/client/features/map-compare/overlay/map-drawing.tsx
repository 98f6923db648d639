import { useEffect, useMemo, useState } from "react";
import {
  headOf,
  lineBetween,
  type Line,
  toPath,
} from "../../../../../graph/formats/maps/picture/line-between.ts";
import {
  type PictureBox,
  toPictureBox,
} from "../../../../../graph/formats/maps/picture/picture-boxes.ts";
import { isPhrase } from "../../../../../graph/maps/editing/index-map.ts";
import { placeLooseParts } from "../../../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { toFont } from "../../../maps/picture/paint-picture.ts";
import { createTextMeasure, loadFonts } from "../../../scene/drawing/fonts.ts";
import type { Side } from "../read-comparison.ts";
import styles from "./map-drawing.module.css";

export interface MapDrawingProps {
  readonly map: ConceptMap;
  /** Says in words what the drawing shows. */
  readonly label: string;
  readonly sideOf: (id: string) => Side;
  /** Under the words of a phrase: where it is said, or what it nearly is. */
  readonly tagOf: (id: string) => string | null;
  readonly unnamed: string;
}

const MARGIN = 24;
const TAG_LINE = 14;

/** A map that is looked at: boxes and lines, apart by colour, by the form of the line and in words. */
export function MapDrawing({ map, label, sideOf, tagOf, unnamed }: MapDrawingProps) {
  const boxes = useBoxes(map, unnamed);
  const byId = new Map(boxes.map((box) => [box.part.id, box]));
  if (boxes.length === 0) return null;
  const frame = frameOf(boxes);
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-label={label}
      viewBox={[frame.left, frame.top, frame.width, frame.height].join(" ")}
      // A map smaller than the page is not blown up.
      style={{ maxWidth: frame.width * 1.2 }}
    >
      {map.phrases.map((phrase) => (
        <g key={phrase.id} className={styles.lines} data-side={sideOf(phrase.id)}>
          {linesOf(phrase, byId).map(({ line, hasHead }) => (
            <g key={toPath([line.from, line.to])}>
              <path d={toPath([line.from, line.to])} />
              {hasHead && <path className={styles.head} d={toPath(headOf(line), true)} />}
            </g>
          ))}
        </g>
      ))}
      {boxes.map((box) => (
        <DrawnBox
          key={box.part.id}
          box={box}
          side={sideOf(box.part.id)}
          tag={isPhrase(box.part) ? tagOf(box.part.id) : null}
        />
      ))}
    </svg>
  );
}

interface DrawnBoxProps {
  readonly box: PictureBox;
  readonly side: Side;
  readonly tag: string | null;
}

function DrawnBox({ box, side, tag }: DrawnBoxProps) {
  const { part, x, y, width, height, lines, lineHeight, style } = box;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + style.size * 0.34;
  return (
    <g className={isPhrase(part) ? styles.phrase : styles.concept} data-side={side}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={6} />
      {lines.map((text, index) => (
        <text key={`${index} ${text}`} x={x} y={first + index * lineHeight}>
          {text}
        </text>
      ))}
      {tag !== null && (
        <text className={styles.tag} x={x} y={y + height / 2 + TAG_LINE - 4}>
          {tag}
        </text>
      )}
    </g>
  );
}

/** Measured once the fonts are there. */
function useBoxes(map: ConceptMap, unnamed: string): readonly PictureBox[] {
  const [areFontsThere, setFontsThere] = useState(false);
  useEffect(() => {
    let isGone = false;
    void loadFonts().then(() => isGone || setFontsThere(true));
    return () => {
      isGone = true;
    };
  }, []);
  return useMemo(() => {
    if (!areFontsThere) return [];
    const measure = createTextMeasure();
    const options = {
      measure: (text: string, style: Parameters<typeof toFont>[0]) => measure(toFont(style), text),
      markOf: () => null,
      words: { crossLink: "", foot: [], unnamed },
    };
    const placed = placeLooseParts(map);
    const parked = new Set(map.parkingLot);
    return [...placed.phrases, ...placed.concepts].flatMap((part) =>
      parked.has(part.id) ? [] : (toPictureBox(part, options) ?? []),
    );
  }, [map, areFontsThere, unnamed]);
}

interface DrawnLine {
  readonly line: Line;
  readonly hasHead: boolean;
}

function linesOf(
  { id, sources, targets }: ConceptMap["phrases"][number],
  boxes: ReadonlyMap<string, PictureBox>,
): readonly DrawnLine[] {
  const middle = boxes.get(id);
  if (middle === undefined) return [];
  return [
    ...sources.flatMap((end) => drawLine(boxes.get(end), middle, false)),
    ...targets.flatMap((end) => drawLine(middle, boxes.get(end), true)),
  ];
}

function drawLine(
  from: PictureBox | undefined,
  to: PictureBox | undefined,
  hasHead: boolean,
): readonly DrawnLine[] {
  const line = from && to && lineBetween(from, to);
  return line ? [{ line, hasHead }] : [];
}

function frameOf(boxes: readonly PictureBox[]) {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - MARGIN;
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - MARGIN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2)) + MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + MARGIN + TAG_LINE;
  return { left, top, width: right - left, height: bottom - top };
}

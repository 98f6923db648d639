/** Marks and phrases, and the lines they stand on. Only lines that have either are looked at. */
import type { Relation } from "../../../contract/shared.ts";
import type { ComposeInput, Room } from "./composition.ts";
import { PHRASE_SIZE, phraseFont } from "../drawing/fonts.ts";
import { fansOf } from "../placing/fans.ts";
import { type LineShape, toLineShape } from "../placing/line-shape.ts";
import { layered } from "../placing/box-grid.ts";
import {
  type OnLineRoom,
  type PhraseRequest,
  type PlacedMark,
  type PlacedPhrase,
  placeMarks,
  placePhrases,
} from "../placing/place-on-lines.ts";
import type { EdgeLook, NodeLook } from "../looks/looks.ts";
import { isWithin } from "./window.ts";

const MARK_RADIUS = { atlas: 5.6, focus: 8, free: 6.5 } as const;
const PARTS_FROM_FOCUS = [0.52, 0.6, 0.44, 0.68, 0.36, 0.76];
const PARTS_ANYWHERE = [0.5, 0.4, 0.6, 0.32, 0.68];
/** Of a path everything is said: there are more places to say it. */
const PARTS_OF_PATH = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
/** Marks at rest; each zoom shows more. Beyond it, colour and dash say it alone. */
const MARKS_AT_REST = { atlas: 160, focus: 160, free: 70 } as const;

export type Lines = ReadonlyMap<string, LineShape>;

/** `nodes` are looks that differ from the base's. */
export function composeLines(
  { scene, screen, zoom, bodyScale, base, window }: ComposeInput,
  looks: Iterable<readonly [id: string, look: EdgeLook]>,
  nodes: ReadonlyMap<string, NodeLook> = base.nodes,
): Lines {
  const lines = new Map<string, LineShape>();
  const endOf = (id: string) => {
    const at = screen.get(id);
    const look = nodes.get(id) ?? base.nodes.get(id);
    if (at === undefined || look === undefined) return null;
    return { at: { x: at.x * zoom, y: at.y * zoom }, look };
  };
  for (const [id, look] of looks) {
    if (look.hidden) continue;
    const relation = scene.relations.get(id);
    const source = relation === undefined ? null : endOf(relation.source);
    const target = relation === undefined ? null : endOf(relation.target);
    if (source === null || target === null) continue;
    const isSeen =
      isWithin(window, source.at.x, source.at.y) || isWithin(window, target.at.x, target.at.y);
    if (isSeen) lines.set(id, toLineShape(source, target, bodyScale, look));
  }
  return lines;
}

export function composeMarks(
  { scene, bodyScale, zoom }: ComposeInput,
  lines: Lines,
  room: Room,
): PlacedMark[] {
  const radius = MARK_RADIUS[scene.mode] * Math.min(1, bodyScale + 0.15);
  const marked = [...lines].filter(([, { look }]) => look.hasMark);
  const atRest = MARKS_AT_REST[scene.mode];
  const most = Math.max(atRest, Math.round(atRest * zoom ** 2));
  return placeMarks(new Map(marked.slice(0, most)), radius, onLines(room));
}

export interface PhraseOptions {
  readonly room: Room;
  /** The entity whose relations fan out. */
  readonly focus: string | null;
}

export function composePhrases(
  input: ComposeInput,
  lines: Lines,
  { room, focus }: PhraseOptions,
): PlacedPhrase[] {
  const { scene, screen, language } = input;
  const speaking = [...lines.keys()].flatMap((id): Relation[] => {
    const relation = scene.relations.get(id);
    return relation !== undefined && lines.get(id)?.look.hasPhrase === true ? [relation] : [];
  });
  const pointOf = (id: string) => screen.get(id);
  const fans = fansOf(speaking, { scene, language, focus, pointOf });
  const requests = fans.map(({ text, relations, from }): PhraseRequest => {
    const own = relations.flatMap(({ id }) => lines.get(id) ?? []);
    const isPath = own.some(({ look }) => look.zIndex >= PATH);
    const tone = isPath ? "accent" : "plain";
    const parts = isPath ? PARTS_OF_PATH : partsFor(from);
    return { text, lines: own, parts, isRequired: isPath, tone };
  });
  return placePhrases(requests, measurePhrase(input), onLines(room));
}

/** Clear of what is named, be it a body or a region. */
function onLines(room: Room): OnLineRoom {
  return { ...room, names: layered(room.regions, room.names) };
}

/** The strength of a line that is the accent's. */
const PATH = 4;

/** Measured from the focus, whichever way the line runs. */
function partsFor(from: "source" | "target" | "none"): readonly number[] {
  if (from === "none") return PARTS_ANYWHERE;
  return from === "source" ? PARTS_FROM_FOCUS : PARTS_FROM_FOCUS.map((part) => 1 - part);
}

function measurePhrase({ measure }: ComposeInput) {
  const font = phraseFont(PHRASE_SIZE);
  return (text: string) => ({ width: measure(font, text) + 6, height: PHRASE_SIZE * 1.25 });
}

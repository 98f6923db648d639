/**
 * Decides which names, territory names, marks and phrases are on the canvas, and where, for one zoom. Everything is in
 * pixels of the zoomed plate: dragging changes nothing here.
 */
import { composeNames } from "./compose-names.ts";
import { composeTerritories } from "./compose-territories.ts";
import type { ComposeInput, Composition } from "./composition.ts";
import { PHRASE_SIZE, phraseFont } from "./drawing/fonts.ts";
import { createBoxGrid } from "./layout/box-grid.ts";
import { fansOf } from "./layout/fans.ts";
import type { LineShape } from "./layout/line-shape.ts";
import { type PhraseRequest, placeMarks, placePhrases } from "./layout/place-on-lines.ts";

const MARK_RADIUS = { atlas: 5.6, focus: 8 } as const;
const PARTS_FROM_FOCUS = [0.52, 0.6, 0.44, 0.68, 0.36, 0.76];
const PARTS_ANYWHERE = [0.5, 0.4, 0.6, 0.32, 0.68];

export function compose(input: ComposeInput): Composition {
  const bodies = createBoxGrid();
  const names = createBoxGrid();
  for (const [id, look] of input.appearance.nodes) {
    const at = input.screen.get(id);
    if (at === undefined || look.hidden) continue;
    const reach = look.size * input.bodyScale + 1;
    const x = at.x * input.zoom - reach;
    const y = at.y * input.zoom - reach;
    bodies.add({ x, y, width: reach * 2, height: reach * 2 });
  }
  const room = { names, bodies, bounds: boundsOf(input) };
  const territories = composeTerritories(input, room);
  const { placed, foremost } = composeNames(input, room);
  const lines = linesOf(input);
  const marked = new Map([...lines].filter(([, line]) => line.look.hasMark));
  const radius = MARK_RADIUS[input.scene.mode] * Math.min(1, input.bodyScale + 0.15);
  const { marks, taken } = placeMarks(marked, radius, room);
  const phrases = placePhrases(phrasesOf(input, lines), measurePhrase(input), room, taken);
  return { territories, names: placed, foremost, marks, phrases };
}

function linesOf({ scene, appearance, screen, zoom, bodyScale }: ComposeInput) {
  const lines = new Map<string, LineShape>();
  for (const [id, look] of appearance.edges) {
    const relation = scene.relations.get(id);
    if (relation === undefined || look.hidden) continue;
    const source = screen.get(relation.source);
    const target = screen.get(relation.target);
    if (source === undefined || target === undefined) continue;
    lines.set(id, {
      source: { x: source.x * zoom, y: source.y * zoom },
      target: { x: target.x * zoom, y: target.y * zoom },
      sourceRadius: (appearance.nodes.get(relation.source)?.size ?? 5) * bodyScale + 4,
      targetRadius: (appearance.nodes.get(relation.target)?.size ?? 5) * bodyScale + 10,
      look,
    });
  }
  return lines;
}

function phrasesOf(input: ComposeInput, lines: ReadonlyMap<string, LineShape>): PhraseRequest[] {
  const speaking = [...input.scene.relations.values()].filter(
    ({ id }) => lines.get(id)?.look.hasPhrase === true,
  );
  const fans = fansOf(input.scene, speaking, input.language, (id) => input.screen.get(id));
  return fans.map(({ text, relations, from }) => ({
    text,
    lines: relations.flatMap(({ id }) => lines.get(id) ?? []),
    parts: partsFor(from),
  }));
}

/** Measured from the focus, whichever way the line runs. */
function partsFor(from: "source" | "target" | "none"): readonly number[] {
  if (from === "none") return PARTS_ANYWHERE;
  return from === "source" ? PARTS_FROM_FOCUS : PARTS_FROM_FOCUS.map((part) => 1 - part);
}

function measurePhrase({ measure }: ComposeInput) {
  const font = phraseFont(PHRASE_SIZE);
  return (text: string) => ({ width: measure(font, text) + 6, height: PHRASE_SIZE * 1.25 });
}

/** The plate at this zoom, less a hair: what is inside at rest is not cut by the window's edge. */
function boundsOf({ width, height, zoom }: ComposeInput) {
  return { x: 6, y: 6, width: width * zoom - 12, height: height * zoom - 12 };
}

/** What a stage is made of: the plate, the looks, and one sigma with its painter, kept in step with each other. */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Point } from "../../state/scene.ts";
import { frameOf } from "./frame.ts";
import type { HitSource } from "../pointer/hit-source.ts";
import { createLookBook, type LookBook } from "../looks/look-book.ts";
import { buildMirror, createReducers, type Mirror, movePlaces } from "./mirror.ts";
import { createPainter, type Painter } from "./painter.ts";
import { createPlate, type Plate } from "./plate.ts";
import { dimmingFor } from "../programs/dimming.ts";
import { createSettings } from "./settings.ts";
import type { StageInput } from "./stage-input.ts";

export interface Board {
  readonly sigma: Sigma;
  readonly plate: Plate;
  readonly looks: LookBook;
  readonly painter: Painter;
  input: StageInput;
  /** Draws everything at these places. */
  show(places: ReadonlyMap<string, Point>): void;
  /** Draws one elsewhere, with its lines; nothing else is read again. */
  showOne(id: string, at: Point): void;
  /** Something came or went: sigma gets another graph, which it reads once. */
  rebuild(): void;
  /** The plate has another size. */
  setBounds(): void;
  /** Where things are, for finding what lies under a point. */
  hitSource(): HitSource;
  kill(): void;
}

export function createBoard(container: HTMLElement, first: StageInput): Board {
  const plate = createPlate(container);
  const looks = createLookBook();
  // Sigma wants a graph before it can be told its bounds.
  let mirror: Mirror = new MultiDirectedGraph();
  const settings = createSettings({
    ...createReducers(() => looks.base),
    zoomToSizeRatioFunction: (ratio) => 1 / plate.bodyScale(ratio),
    readDimming: () => dimmingFor(looks.overlay.isDimming, board.input.scheme),
  });
  const sigma = new Sigma(toAny(mirror), container, settings);
  const painter = createPainter(sigma, () => ({
    ...board.input,
    base: looks.base,
    overlay: looks.overlay,
    regions: looks.regions,
    guides: looks.guides,
    plate,
  }));
  const board: Board = {
    sigma,
    plate,
    looks,
    painter,
    input: first,
    show(places) {
      plate.show(places);
      movePlaces(mirror, places, plate.frame.height);
      painter.invalidate();
      sigma.refresh({ schedule: true });
    },
    showOne(id, at) {
      plate.show(new Map(plate.shown).set(id, at));
      movePlaces(mirror, [[id, at]], plate.frame.height);
      painter.invalidate();
      const partialGraph = { nodes: [id], edges: mirror.edges(id) };
      sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    },
    rebuild() {
      const { relations } = board.input.scene;
      const { shown: places, frame } = plate;
      mirror = buildMirror({ base: looks.base, relations, places, height: frame.height });
      painter.invalidate();
      sigma.setGraph(toAny(mirror));
    },
    setBounds() {
      const { width, height } = plate.frame;
      sigma.setCustomBBox({ x: [0, width], y: [0, height] });
    },
    hitSource: () => hitSourceOf(board),
    kill() {
      painter.kill();
      sigma.kill();
    },
  };
  return board;
}

function hitSourceOf({ looks, sigma, plate, input }: Board): HitSource {
  const { base, overlay } = looks;
  const { relations } = input.scene;
  return { base, overlay, places: plate.shown, relations, frame: frameOf(sigma, plate) };
}

/** Sigma's own types know no attributes but any; ours stay with the mirror. */
function toAny(mirror: Mirror): MultiDirectedGraph {
  return mirror as unknown as MultiDirectedGraph;
}

/** What the drawn words and marks are decided from, and what comes of it. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Point, Scene } from "../../state/scene.ts";
import type { TextMeasure } from "../drawing/fonts.ts";
import type { Box, BoxGrid } from "../placing/box-grid.ts";
import type { LineShape } from "../placing/line-shape.ts";
import type { PlacedName } from "../placing/place-names.ts";
import type { PlacedMark, PlacedPhrase } from "../placing/place-on-lines.ts";
import type { PlacedTerritory } from "../placing/place-territories.ts";
import type { Appearance } from "../looks/looks.ts";
import type { Region } from "./regions.ts";

export interface ComposeInput {
  readonly scene: Scene;
  readonly base: Appearance;
  readonly regions: readonly Region[];
  readonly language: Language;
  /** Pixels from the top left of the plate at rest. */
  readonly screen: ReadonlyMap<string, Point>;
  readonly zoom: number;
  /** What bodies' sizes are multiplied with. */
  readonly bodyScale: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the zoomed plate to which the work is limited; null for all of it. */
  readonly window: Box | null;
  /** Pixels of the zoomed plate that belong to something else, such as heads over columns. */
  readonly reserved?: readonly Box[];
  readonly measure: TextMeasure;
}

/** What is taken already, in pixels of the zoomed plate. */
export interface Room {
  readonly bodies: BoxGrid;
  readonly regions: BoxGrid;
  readonly names: BoxGrid;
  readonly marks: BoxGrid;
  readonly bounds: Box;
}

/** Words and marks of the scene at rest. */
export interface BaseComposition {
  readonly zoom: number;
  readonly territories: readonly PlacedTerritory[];
  readonly names: readonly PlacedName[];
  readonly marks: readonly PlacedMark[];
  readonly phrases: readonly PlacedPhrase[];
  readonly room: Room;
}

export interface Composition {
  readonly zoom: number;
  readonly territories: readonly PlacedTerritory[];
  readonly names: readonly PlacedName[];
  /** The name of what is pointed at, when it had no place: drawn over everything. */
  readonly foremost: PlacedName | null;
  readonly marks: readonly PlacedMark[];
  readonly phrases: readonly PlacedPhrase[];
  /** Lines that are drawn over the others, the strongest last. */
  readonly lines: readonly LineShape[];
}

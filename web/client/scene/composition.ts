/** What the drawn words and marks are decided from, and what comes of it. */
import type { Language } from "../../../graph/model/kinds.ts";
import type { Overview } from "../../contract/overview.ts";
import type { Point, Scene } from "../state/scene.ts";
import type { TextMeasure } from "./drawing/fonts.ts";
import type { PlacedName } from "./layout/place-names.ts";
import type { PlacedMark, PlacedPhrase } from "./layout/place-on-lines.ts";
import type { PlacedTerritory } from "./layout/place-territories.ts";
import type { Appearance } from "./looks.ts";

export interface ComposeInput {
  readonly scene: Scene;
  readonly appearance: Appearance;
  readonly territories: Overview["territories"];
  readonly language: Language;
  /** Pixels from the top left of the plate at rest. */
  readonly screen: ReadonlyMap<string, Point>;
  readonly zoom: number;
  /** What bodies' sizes are multiplied with. */
  readonly bodyScale: number;
  readonly width: number;
  readonly height: number;
  readonly hovered: string | null;
  readonly measure: TextMeasure;
}

export interface Composition {
  readonly territories: readonly PlacedTerritory[];
  readonly names: readonly PlacedName[];
  /** The name of what is pointed at, when it had no place: drawn over everything. */
  readonly foremost: PlacedName | null;
  readonly marks: readonly PlacedMark[];
  readonly phrases: readonly PlacedPhrase[];
}

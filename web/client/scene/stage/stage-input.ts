/** All that the canvas shows is derived from this. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type { Overview } from "../../../contract/overview.ts";
import type { Scene } from "../../state/scene.ts";
import type { View } from "../../state/view.ts";
import type { GuideWords } from "../drawing/draw-guides.ts";
import type { Insets } from "../placing/projection.ts";
import type { EncodedValues } from "../looks/looks.ts";
import type { Scheme } from "../looks/palette.ts";
import type { Region } from "../words/regions.ts";

export interface StageInput {
  readonly scene: Scene;
  readonly view: View;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly territories: Overview["territories"];
  /** Of a scene without territories; none until they have been found. */
  readonly communities: readonly Region[];
  readonly degrees: ReadonlyMap<string, number> | undefined;
  readonly metricValues: EncodedValues | undefined;
  readonly words: GuideWords;
  readonly insets: Insets;
  /** What the keyboard is on. */
  readonly keyed: string | null;
}

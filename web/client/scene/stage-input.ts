/** All that the canvas shows is derived from this. */
import type { Language } from "../../../graph/model/kinds.ts";
import type { Overview } from "../../contract/overview.ts";
import type { Scene } from "../state/scene.ts";
import type { View } from "../state/view.ts";
import type { Insets } from "./layout/projection.ts";
import type { Scheme } from "./palette.ts";

export interface StageInput {
  readonly scene: Scene;
  readonly view: View;
  readonly scheme: Scheme;
  readonly language: Language;
  readonly territories: Overview["territories"];
  readonly degrees: ReadonlyMap<string, number> | undefined;
  readonly insets: Insets;
}

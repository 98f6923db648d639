/** What is needed to find what lies under a point. */
import type { Relation } from "../../../contract/shared.ts";
import type { Point } from "../../state/scene.ts";
import type { Frame } from "../stage/frame.ts";
import type { Appearance, Overlay } from "../looks/looks.ts";

export interface HitSource {
  readonly base: Appearance;
  readonly overlay: Overlay;
  readonly places: ReadonlyMap<string, Point>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly frame: Frame;
}

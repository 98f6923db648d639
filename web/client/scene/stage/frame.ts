/** The plate as the camera has it for one frame. */
import type Sigma from "sigma";
import type { Point } from "../../state/scene.ts";
import type { Plate } from "./plate.ts";

export interface Frame {
  readonly zoom: number;
  readonly bodyScale: number;
  /** Where the plate's corner stands in the window. */
  readonly origin: Point;
  readonly size: readonly [width: number, height: number];
}

export function frameOf(sigma: Sigma, plate: Plate): Frame {
  const { ratio } = sigma.getCamera();
  const { width, height } = plate.frame;
  return {
    zoom: 1 / ratio,
    bodyScale: plate.bodyScale(ratio),
    origin: sigma.graphToViewport({ x: 0, y: height }),
    size: [width, height],
  };
}

/** Sigma's settings. It draws bodies and lines; names, marks and phrases are the painter's. */
import type { Settings } from "sigma/settings";
import { prefersReducedMotion } from "./camera.ts";
import { BodyProgram } from "./programs/body-program.ts";
import { RelationProgram } from "./programs/relation-program.ts";
import { SilentProgram } from "./programs/silent-program.ts";

/** Sigma divides by durations. */
const INSTANT = 1;

export function createSettings(
  zoomToSizeRatioFunction: (ratio: number) => number,
): Partial<Settings> {
  const isStill = prefersReducedMotion();
  return {
    allowInvalidContainer: true,
    nodeProgramClasses: { body: BodyProgram },
    nodeHoverProgramClasses: { body: SilentProgram },
    edgeProgramClasses: { relation: RelationProgram },
    defaultNodeType: "body",
    defaultEdgeType: "relation",
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    zoomToSizeRatioFunction,
    zoomDuration: isStill ? INSTANT : 180,
    inertiaDuration: isStill ? INSTANT : 200,
    doubleClickZoomingDuration: isStill ? INSTANT : 200,
  };
}

/** Sigma's settings. It draws bodies and lines; names, marks and phrases are the painter's. */
import type { Settings } from "sigma/settings";
import { prefersReducedMotion } from "./camera.ts";
import type { createReducers } from "./mirror.ts";
import { BodyProgram } from "../programs/body-program.ts";
import type { Dimming } from "../programs/dimming.ts";
import { RelationProgram } from "../programs/relation-program.ts";
import { SilentProgram } from "../programs/silent-program.ts";

/** Sigma divides by durations. */
const INSTANT = 1;

export interface SettingsSource extends ReturnType<typeof createReducers> {
  readonly zoomToSizeRatioFunction: (ratio: number) => number;
  readonly readDimming: () => Dimming;
}

export function createSettings({ readDimming, ...source }: SettingsSource): Partial<Settings> {
  const isStill = prefersReducedMotion();
  return {
    ...source,
    ...dimmable(readDimming),
    allowInvalidContainer: true,
    nodeHoverProgramClasses: { body: SilentProgram },
    defaultNodeType: "body",
    defaultEdgeType: "relation",
    defaultDrawNodeHover: () => {},
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    zoomDuration: isStill ? INSTANT : 180,
    inertiaDuration: isStill ? INSTANT : 200,
    // Where nothing glides, the plate stays where it was let go.
    ...(isStill && { inertiaRatio: 0 }),
    doubleClickZoomingDuration: isStill ? INSTANT : 200,
  };
}

/** The programs as this stage dims them: sigma makes them itself, so they are told where to look. */
function dimmable(
  read: () => Dimming,
): Pick<Settings, "nodeProgramClasses" | "edgeProgramClasses"> {
  class StageBody extends BodyProgram {
    protected override readDimming(): Dimming {
      return read();
    }
  }
  class StageRelation extends RelationProgram {
    protected override readDimming(): Dimming {
      return read();
    }
  }
  return {
    nodeProgramClasses: { body: StageBody },
    edgeProgramClasses: { relation: StageRelation },
  };
}

/** What the first picture is drawn with: none of React, so that it does not wait for it. */
export { phoneInsets, usualInsets } from "./canvas-insets.ts";
export { openFirstStage } from "./first-stage.ts";
export { USUAL_VALUES } from "./looks/looks.ts";
export type { StageInput } from "./stage/stage-input.ts";
export { NO_REGIONS } from "./words/regions.ts";

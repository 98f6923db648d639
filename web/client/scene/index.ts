export { GraphCanvas } from "./graph-canvas.tsx";
export type { GraphCanvasProps } from "./graph-canvas-props.ts";
export { phoneInsets } from "./canvas-insets.ts";
export { placeAround } from "./placing/place-around.ts";
export type { Insets } from "./placing/projection.ts";
export { layoutRunnerOf } from "./layouts/layout-runner.ts";
export { USUAL_VALUES } from "./looks/looks.ts";
export type { Scheme } from "./looks/palette.ts";
export type { CanvasHandle as GraphCanvasHandle } from "../state/atlas-stores.ts";

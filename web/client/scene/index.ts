export { GraphCanvas } from "./graph-canvas.tsx";
export type { GraphCanvasProps } from "./graph-canvas-props.ts";
export { LATIN, loadFonts } from "./drawing/fonts.ts";
export { placeAround } from "./placing/place-around.ts";
export type { Insets } from "./placing/projection.ts";
export { layoutRunnerOf } from "./layouts/layout-runner.ts";
export type { Scheme } from "./looks/palette.ts";
export type { CanvasHandle as GraphCanvasHandle } from "../state/atlas-stores.ts";

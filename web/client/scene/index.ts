export { GraphCanvas } from "./graph-canvas.tsx";
export type { GraphCanvasProps } from "./graph-canvas-props.ts";
export { KIND_ICONS } from "./kind-icons.ts";
export { placeAround } from "./layout/place-around.ts";
export type { Insets } from "./layout/projection.ts";
export { layoutRunnerOf } from "./layouts/layout-runner.ts";
export type { Scheme } from "./palette.ts";
export type { CanvasHandle as GraphCanvasHandle } from "../state/atlas-stores.ts";

export { GraphCanvas } from "./graph-canvas.tsx";
export type { GraphCanvasHandle, GraphCanvasProps } from "./graph-canvas-props.ts";
export { KIND_ICONS } from "./kind-icons.ts";
export { placeAround } from "./layout/place-around.ts";
export type { Insets } from "./layout/projection.ts";
export type { Scheme } from "./palette.ts";

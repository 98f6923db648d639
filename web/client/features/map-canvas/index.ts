export { MapCanvas } from "./map-canvas.tsx";
export type { MapCanvasProps } from "./map-canvas-props.ts";

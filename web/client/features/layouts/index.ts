export { CanvasTools } from "./canvas-tools.tsx";

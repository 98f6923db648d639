export { FileDropZone } from "./file-drop-zone.tsx";

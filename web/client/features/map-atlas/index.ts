export { AtlasPanel } from "./atlas-panel.tsx";
export { type PickPartProps, PickPart } from "./insert/pick-part.tsx";
export { takeMostConnected, toFragment } from "./insert/to-fragment.ts";
export { MapThisDialog, type MapThisDialogProps, usePart } from "./map-this-dialog.tsx";
export { type MapSlots, useMapSlots } from "./use-map-slots.tsx";

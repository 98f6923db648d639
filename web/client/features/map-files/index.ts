export { MapDetailsDialog } from "./map-details-dialog.tsx";
export { MapDropZone } from "./open/map-drop-zone.tsx";
export { OpenMapDialog, type OpenMapDialogProps } from "./open/open-map-dialog.tsx";
export { TakeMapDialog, type TakeMapDialogProps } from "./take/take-map-dialog.tsx";

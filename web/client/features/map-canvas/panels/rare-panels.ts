/** Panels that few open: they come after the canvas, which is drawn without them. */
export { FindBar } from "./find-bar.tsx";
export { GroupBar } from "./group-bar.tsx";
export { KeysHelp } from "./keys-help.tsx";
export { LinkTo } from "./link-to.tsx";

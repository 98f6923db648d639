/** Panels that few open: they come after the canvas, which is drawn without them. */
import { FindBar } from "./find-bar.tsx";
import { GroupBar } from "./group-bar.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { LinkTo } from "./link-to.tsx";

export const rarePanels = { FindBar, GroupBar, KeysHelp, LinkTo };

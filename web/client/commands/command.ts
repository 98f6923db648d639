/** What a reader can do, as data: buttons, menus, keys and the palette all read the same list. */
import type { MessageKey } from "../i18n/en.ts";
import type { AtlasStores } from "../state/atlas-stores.ts";
import type { LayoutName } from "../state/scene.ts";
import type { IconName } from "../ui/icon-paths.ts";

export interface Command {
  readonly id: string;
  readonly label: Extract<
    MessageKey,
    `command.${string}` | `lens.name.${string}` | `layout.${LayoutName}`
  >;
  readonly icon: IconName;
  /**
   * `Mod` is Ctrl, or Command on a Mac. A key without it works on the canvas and the list alone, so that nobody who
   * dictates or types sets it off.
   */
  readonly keys?: string;
  readonly isEnabled: (stores: AtlasStores) => boolean;
  readonly run: (stores: AtlasStores) => void;
}

export const always = (): boolean => true;

/** Opens a statement in the console, where it can be read, changed and run. */
import type { AtlasStores } from "../state/atlas-stores.ts";
import { openAsk } from "../state/page.ts";
import type { ShownStatement } from "./statement-of.ts";

export function openQuery({ page }: Pick<AtlasStores, "page">, shown: ShownStatement): void {
  openAsk(page, { ...shown, title: null });
}

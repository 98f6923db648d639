/** The command behind "Show the query": a small part of the first screen; the rest comes when it is asked for. */
import type { AtlasStores } from "../state/atlas-stores.ts";

export async function showQuery(stores: AtlasStores): Promise<void> {
  const { openShownQuery } = await import("./open-shown-query.ts");
  await openShownQuery(stores);
}

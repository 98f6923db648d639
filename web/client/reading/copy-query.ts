/** The reader's copy as a query over this browser's own database. What it needs is loaded when a statement is first shown. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { overviewQuery } from "../api/queries.ts";
import { sentencesQuery } from "../api/sentences-query.ts";
import type { AttachedCopy } from "./attached-copy.ts";

export const copyQuery = queryOptions({
  queryKey: ["copy"],
  queryFn: ({ client }) => loadCopy(client),
  staleTime: Infinity,
  gcTime: Infinity,
  // It asks the browser, not the server: being offline does not matter.
  networkMode: "always",
  retry: false,
});

async function loadCopy(client: QueryClient): Promise<AttachedCopy | null> {
  const { readStoredCopy } = await import("./copy-storage.ts");
  try {
    const copy = await readStoredCopy();
    return copy && (await refreshCopy(client, copy));
  } catch {
    // A browser that keeps nothing, as in a private window, has no copy.
    return null;
  }
}

/** A copy that was searched for an older codebook is searched again; without the server it stays as it is. */
async function refreshCopy(client: QueryClient, copy: AttachedCopy): Promise<AttachedCopy> {
  try {
    const { version } = await client.ensureQueryData(overviewQuery);
    if (version === copy.version) return copy;
    const { searchAgain } = await import("./search-copy.ts");
    const again = await searchAgain(copy, await client.fetchQuery(sentencesQuery));
    await keepCopy(again);
    return again;
  } catch {
    return copy;
  }
}

/** @returns whether it will be there after a reload */
export async function keepCopy(copy: AttachedCopy): Promise<boolean> {
  const { storeCopy } = await import("./copy-storage.ts");
  return storeCopy(copy).then(
    () => true,
    () => false,
  );
}

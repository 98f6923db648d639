/** What the server keeps of one kind: for this browser, and for everybody who has a link. */
import { queryOptions } from "@tanstack/react-query";
import type { ChangeKept, KeptHead, KeptRest } from "../../contract/keeping.ts";
import { fetchJson } from "./fetch-json.ts";
import { sendJson } from "./send-json.ts";

/** Under `/api`. Each call throws an ApiError. */
export function createKeptApi<Head extends KeptHead, Draft, Change = ChangeKept>(
  name: "views" | "statements",
) {
  const root = `/api/${name}`;
  const pathOf = (id: string) => `${root}/${encodeURIComponent(id)}`;
  return {
    key: [name],
    /** This browser's own: those that are there, or those that were deleted and can be restored. */
    own: (which: "there" | "removed") =>
      queryOptions({
        queryKey: [name, which],
        queryFn: async ({ signal }) => {
          const path = which === "there" ? root : `${root}?removed=true`;
          const answer = await sendJson<Record<string, Head[]>>({ method: "GET", path, signal });
          return answer[name] ?? [];
        },
        // The browser's idea of being offline does not hold for a server on this machine or in this room.
        networkMode: "always",
      }),
    /** Anybody's, by its short id. */
    fetch: (id: string, signal?: AbortSignal) => fetchJson<Head & KeptRest>(pathOf(id), signal),
    save: (draft: Draft) => sendJson<Head>({ method: "POST", path: root, body: draft }),
    change: (id: string, body: Change) =>
      sendJson<Head>({ method: "PATCH", path: pathOf(id), body }),
    remove: (id: string) => sendJson<Head>({ method: "DELETE", path: pathOf(id) }),
    restore: (id: string) =>
      sendJson<Head>({ method: "POST", path: `${pathOf(id)}/restore`, body: {} }),
  };
}

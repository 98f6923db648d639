/** Concept maps that the server keeps: this browser's own, and any by its short id. Each call throws an ApiError. */
import { queryOptions } from "@tanstack/react-query";
import type { KeptMap, MapHead, PastHead, PastMap } from "../../contract/maps.ts";
import { sendJson } from "./send-json.ts";

const ROOT = "/api/maps";
const pathOf = (id: string) => `${ROOT}/${encodeURIComponent(id)}`;

export const mapsApi = {
  key: ["maps"],
  /** Those that are there, or those that were deleted and can be restored. */
  own: (which: "there" | "removed") =>
    queryOptions({
      queryKey: ["maps", which],
      queryFn: async ({ signal }) => {
        const path = which === "there" ? ROOT : `${ROOT}?removed=true`;
        return (await sendJson<{ maps: MapHead[] }>({ method: "GET", path, signal })).maps;
      },
      networkMode: "always",
    }),
  past: (id: string) =>
    queryOptions({
      queryKey: ["maps", "past", id],
      queryFn: async ({ signal }) => {
        const path = `${pathOf(id)}/past`;
        return (await sendJson<{ past: PastHead[] }>({ method: "GET", path, signal })).past;
      },
      networkMode: "always",
    }),
  read: (id: string, signal?: AbortSignal) =>
    sendJson<KeptMap>({ method: "GET", path: pathOf(id), ...(signal && { signal }) }),
  readPast: (id: string, revision: number) =>
    sendJson<PastMap>({ method: "GET", path: `${pathOf(id)}/past/${revision}` }),
  remove: (id: string) => sendJson<MapHead>({ method: "DELETE", path: pathOf(id) }),
  restore: (id: string) =>
    sendJson<MapHead>({ method: "POST", path: `${pathOf(id)}/restore`, body: {} }),
};

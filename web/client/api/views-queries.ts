/** Saved views: what the server keeps for this browser, and for everybody who has a link. */
import { queryOptions } from "@tanstack/react-query";
import type {
  ChangeView,
  CreateView,
  SavedView,
  SavedViews,
  ViewHead,
} from "../../contract/views.ts";
import { fetchJson } from "./fetch-json.ts";
import { sendJson } from "./send-json.ts";

export const VIEWS_KEY = ["views"] as const;

/** This browser's own: those that are there, or those that were deleted and can be restored. */
export function ownViewsQuery(which: "there" | "removed") {
  const path = which === "there" ? "/api/views" : "/api/views?removed=true";
  return queryOptions({
    queryKey: [...VIEWS_KEY, which],
    queryFn: ({ signal }) => sendJson<SavedViews>({ method: "GET", path, signal }),
    // The browser's idea of being offline does not hold for a server on this machine or in this room.
    networkMode: "always",
  });
}

/** Anybody's, by its short id. @throws ApiError */
export function fetchView(id: string, signal?: AbortSignal): Promise<SavedView> {
  return fetchJson<SavedView>(pathOf(id), signal);
}

export function saveView(view: CreateView): Promise<ViewHead> {
  return sendJson({ method: "POST", path: "/api/views", body: view });
}

let lastStored: { readonly state: string; readonly id: string } | null = null;

/**
 * Keeps a state that is too long for a link, without listing it; asked again for the same, it keeps no second one. Gives
 * the short id to link by. @throws ApiError
 */
export async function storeLargeView(state: string): Promise<string> {
  if (lastStored?.state !== state) {
    const { id } = await saveView({ state, isListed: false });
    lastStored = { state, id };
  }
  return lastStored.id;
}

export function changeView(id: string, body: ChangeView): Promise<ViewHead> {
  return sendJson({ method: "PATCH", path: pathOf(id), body });
}

export function removeView(id: string): Promise<ViewHead> {
  return sendJson({ method: "DELETE", path: pathOf(id) });
}

export function restoreView(id: string): Promise<ViewHead> {
  return sendJson({ method: "POST", path: `${pathOf(id)}/restore`, body: {} });
}

function pathOf(id: string): string {
  return `/api/views/${encodeURIComponent(id)}`;
}

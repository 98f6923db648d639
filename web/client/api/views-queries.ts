/** Saved views, and links that are too long to be written out. */
import type { ChangeView, CreateView, ViewHead } from "../../contract/views.ts";
import { createKeptApi } from "./kept-api.ts";

export const viewsApi = createKeptApi<ViewHead, CreateView, ChangeView>("views");

let lastStored: { readonly state: string; readonly id: string } | null = null;

/**
 * Keeps a state that is too long for a link, without listing it; asked again for the same, it keeps no second one. Gives
 * the short id to link by. @throws ApiError
 */
export async function storeLargeView(state: string): Promise<string> {
  if (lastStored?.state !== state) {
    const { id } = await viewsApi.save({ state, isListed: false });
    lastStored = { state, id };
  }
  return lastStored.id;
}

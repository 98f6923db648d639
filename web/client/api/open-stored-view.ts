/** A view that the server keeps, by its id as `/view/ID` has it. Its address takes this one's place before anything reads it. */
import type { Notices } from "../state/notices.ts";
import { ApiError } from "./fetch-json.ts";
import { viewsApi } from "./views-queries.ts";

export async function openStoredView(id: string, notices: Notices): Promise<void> {
  const state = await viewsApi.fetch(decodeURIComponent(id)).then(
    (view) => view.state,
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      notices.tell({
        key: error.code === "OFFLINE" ? "notice.offline" : "notice.noView",
        values: {},
      });
      return "/";
    },
  );
  // What somebody stored may only be an address of this page.
  const isOurs = state.startsWith("/") && !state.startsWith("//");
  history.replaceState(null, "", isOurs ? state : "/");
}

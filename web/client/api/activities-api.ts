/** Activities: those that come with the atlas, and this browser's own. Each call throws an ApiError. */
import { queryOptions } from "@tanstack/react-query";
import type { Activity } from "../../../graph/model/activity.ts";
import type { Language } from "../../../graph/model/kinds.ts";
import type { ActivityHead, KeptActivity, ReadyActivity } from "../../contract/activities.ts";
import { fetchJson } from "./fetch-json.ts";
import { sendJson } from "./send-json.ts";

const ROOT = "/api/activities";
const pathOf = (id: string) => `${ROOT}/${encodeURIComponent(id)}`;

export const activitiesApi = {
  key: ["activities"],
  own: (which: "there" | "removed") =>
    queryOptions({
      queryKey: ["activities", which],
      queryFn: async ({ signal }) => {
        const path = which === "there" ? ROOT : `${ROOT}?removed=true`;
        const answer = await sendJson<{ activities: ActivityHead[] }>({
          method: "GET",
          path,
          signal,
        });
        return answer.activities;
      },
      networkMode: "always",
    }),
  ready: queryOptions({
    queryKey: ["activities", "ready"],
    queryFn: async ({ signal }) => {
      const answer = await fetchJson<{ activities: ReadyActivity[] }>(`${ROOT}/ready`, signal);
      return answer.activities;
    },
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
  }),
  /** As it would be given in that language. */
  readReady: async (id: string, language: Language) => {
    const path = `${ROOT}/ready/${encodeURIComponent(id)}?language=${language}`;
    return (await fetchJson<{ activity: Activity }>(path)).activity;
  },
  read: (id: string) => sendJson<KeptActivity>({ method: "GET", path: pathOf(id) }),
  create: (activity: Activity) =>
    sendJson<ActivityHead>({ method: "POST", path: ROOT, body: { activity } }),
  save: (id: string, revision: number, activity: Activity) =>
    sendJson<ActivityHead>({ method: "PUT", path: pathOf(id), body: { revision, activity } }),
  remove: (id: string) => sendJson<ActivityHead>({ method: "DELETE", path: pathOf(id) }),
  restore: (id: string) =>
    sendJson<ActivityHead>({ method: "POST", path: `${pathOf(id)}/restore`, body: {} }),
};

import type { Overview } from "../../contract/overview.ts";
import { fetchJson } from "./fetch-json.ts";

/** @throws ApiError */
export function fetchOverview(signal?: AbortSignal): Promise<Overview> {
  return fetchJson("/api/overview", signal);
}

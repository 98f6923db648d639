/** How entities are connected, as the server finds it. */
import { queryOptions } from "@tanstack/react-query";
import type { Paths } from "../../contract/paths.ts";
import { fetchJson } from "./fetch-json.ts";

export interface PathsAsked {
  /** Two to five entities. */
  readonly ends: readonly string[];
  /** Relation types a path may use; empty means any. */
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly direction: "any" | "along";
  readonly maxLength: number;
  readonly limit: number;
}

export function pathsQuery(asked: PathsAsked) {
  const { ends, types, statuses, direction, maxLength, limit } = asked;
  const query = new URLSearchParams({
    ends: ends.join(","),
    direction,
    maxLength: String(maxLength),
    limit: String(limit),
  });
  if (types.length > 0) query.set("types", types.join(","));
  if (statuses.length > 0) query.set("statuses", statuses.join(","));
  return queryOptions({
    queryKey: ["paths", asked],
    queryFn: ({ signal }) => fetchJson<Paths>(`/api/paths?${query}`, signal),
    enabled: ends.length > 1,
    staleTime: 300_000,
  });
}

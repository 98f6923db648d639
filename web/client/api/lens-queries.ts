/** What the server knows of the lenses, as queries. */
import { queryOptions } from "@tanstack/react-query";
import type { LensReading } from "../../contract/lenses.ts";
import { fetchJson } from "./fetch-json.ts";

export function lensQuery(id: string) {
  return queryOptions({
    queryKey: ["lens", id],
    queryFn: ({ signal }) =>
      fetchJson<LensReading>(`/api/lenses/${encodeURIComponent(id)}`, signal),
    staleTime: 300_000,
  });
}

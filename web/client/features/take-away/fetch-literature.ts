/** All works of the literature: the page itself knows but their ids and short names. */
import { queryOptions } from "@tanstack/react-query";
import type { CslItem } from "../../../../graph/formats/bibliography/csl-item.ts";
import { fetchJson } from "../../api/fetch-json.ts";

export const literatureQuery = queryOptions({
  queryKey: ["literature"],
  queryFn: ({ signal }) => fetchJson<CslItem[]>("/api/export?format=csl-json", signal),
  staleTime: Infinity,
});

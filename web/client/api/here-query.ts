/** Where others can reach this server. It may be started anew while a page is open. */
import { queryOptions } from "@tanstack/react-query";
import type { Here } from "../../contract/here.ts";
import { fetchJson } from "./fetch-json.ts";

export const hereQuery = queryOptions({
  queryKey: ["here"],
  queryFn: ({ signal }) => fetchJson<Here>("/api/here", signal),
  networkMode: "always",
  refetchOnWindowFocus: true,
  staleTime: 5000,
});

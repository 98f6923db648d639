/** What the atlas knows for a concept map: its names, and what it says between some of its entities. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { AmongStatements, Names } from "../../contract/map-help.ts";
import { fetchJson } from "./fetch-json.ts";
import { sendJson } from "./send-json.ts";

/** As many as the server takes at once. */
export const MOST_AMONG = 200;

/** Fetched once: the atlas does not change while a page is open. */
export const namesQuery = queryOptions({
  queryKey: ["names"],
  queryFn: ({ signal }) => fetchJson<Names>("/api/names", signal),
  staleTime: Infinity,
});

/** @param entities Sorted, so that the same ones are asked for once. */
export function amongStatementsQuery(entities: readonly string[]) {
  return queryOptions({
    queryKey: ["among", entities],
    queryFn: ({ signal }) =>
      sendJson<AmongStatements>({
        method: "POST",
        path: "/api/map-help/statements",
        body: { entities },
        signal,
      }),
    enabled: entities.length > 1,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

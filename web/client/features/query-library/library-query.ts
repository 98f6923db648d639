/** The library with its statements. The first screen asks for less of it (`api/queries.ts`). */
import { queryOptions } from "@tanstack/react-query";
import type { Library } from "../../../contract/questions.ts";
import { fetchJson } from "../../api/fetch-json.ts";

export const libraryQuery = queryOptions({
  queryKey: ["library"],
  queryFn: ({ signal }) => fetchJson<Library>("/api/library", signal),
  staleTime: Infinity,
});

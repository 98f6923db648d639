/** The places of the text with what is coded from each: asked for only by who reads or attaches. */
import { queryOptions } from "@tanstack/react-query";
import type { Sentences } from "../../contract/sentences.ts";
import { fetchJson } from "./fetch-json.ts";

export const sentencesQuery = queryOptions({
  queryKey: ["sentences"],
  queryFn: ({ signal }) => fetchJson<Sentences>("/api/sentences", signal),
  staleTime: Infinity,
});

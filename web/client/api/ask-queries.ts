/** What the console asks about the graph and its engine. */
import { queryOptions } from "@tanstack/react-query";
import type { Health } from "../../contract/health.ts";
import type { Schema } from "../../contract/schema.ts";
import { fetchJson } from "./fetch-json.ts";

export const schemaQuery = queryOptions({
  queryKey: ["schema"],
  queryFn: ({ signal }) => fetchJson<Schema>("/api/schema", signal),
  staleTime: Infinity,
});

export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: ({ signal }) => fetchJson<Health>("/api/health", signal),
  staleTime: Infinity,
});

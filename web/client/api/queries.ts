/** What the server knows, as queries: one place for addresses and keys. */
import { ENTITY_KINDS, type EntityKind } from "../../../graph/model/kinds.ts";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ClaimDetail, EntityDetail } from "../../contract/entity.ts";
import type { Neighbors } from "../../contract/neighbors.ts";
import type { Answer, Questions } from "../../contract/questions.ts";
import type { SearchResult } from "../../contract/search.ts";
import type { Tours } from "../../contract/tours.ts";
import type { WorkDetail } from "../../contract/works.ts";
import { parseAsked } from "../state/asked-question.ts";
import { fetchJson } from "./fetch-json.ts";
import { fetchOverview } from "./fetch-overview.ts";

export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: ({ signal }) => fetchOverview(signal),
  staleTime: Infinity,
});

export function entityQuery(id: string) {
  return queryOptions({
    queryKey: ["entity", id],
    queryFn: ({ signal }) =>
      fetchJson<EntityDetail>(`/api/entities/${encodeURIComponent(id)}`, signal),
    staleTime: 300_000,
  });
}

export function claimQuery(id: string) {
  return queryOptions({
    queryKey: ["claim", id],
    queryFn: ({ signal }) =>
      fetchJson<ClaimDetail>(`/api/claims/${encodeURIComponent(id)}`, signal),
    staleTime: 300_000,
  });
}

export function workQuery(id: string) {
  return queryOptions({
    queryKey: ["work", id],
    queryFn: ({ signal }) => fetchJson<WorkDetail>(`/api/works/${encodeURIComponent(id)}`, signal),
    staleTime: 300_000,
  });
}

export interface NeighborsAsked {
  readonly id: string;
  readonly types?: readonly string[];
  readonly direction?: "out" | "in" | "both";
  readonly kinds?: readonly EntityKind[];
  readonly limit?: number;
}

export function neighborsQuery({
  id,
  types = [],
  direction = "both",
  kinds = [],
  limit = 100,
}: NeighborsAsked) {
  const query = new URLSearchParams({ direction, limit: String(limit) });
  if (types.length > 0) query.set("types", types.join(","));
  if (kinds.length > 0) query.set("kinds", kinds.join(","));
  return queryOptions({
    queryKey: ["neighbors", id, types, direction, kinds, limit],
    queryFn: ({ signal }) =>
      fetchJson<Neighbors>(`/api/entities/${encodeURIComponent(id)}/neighbors?${query}`, signal),
    staleTime: 300_000,
  });
}

export function searchQuery(text: string, kinds: readonly EntityKind[] = ENTITY_KINDS) {
  return queryOptions({
    queryKey: ["search", text, kinds],
    queryFn: ({ signal }) =>
      fetchJson<SearchResult>(
        `/api/search?${new URLSearchParams({ q: text, kinds: kinds.join(","), limit: "12" })}`,
        signal,
      ),
    enabled: text.trim() !== "",
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  });
}

export const toursQuery = queryOptions({
  queryKey: ["tours"],
  queryFn: ({ signal }) => fetchJson<Tours>("/api/tours", signal),
  staleTime: Infinity,
});

export const questionsQuery = queryOptions({
  queryKey: ["questions"],
  queryFn: ({ signal }) => fetchJson<Questions>("/api/questions", signal),
  staleTime: Infinity,
});

/** `asked` is a question with what it is asked with (`state/asked-question.ts`). */
export function answerQuery(asked: string) {
  const { id, given } = parseAsked(asked);
  const query = new URLSearchParams(given).toString();
  const address = `/api/questions/${encodeURIComponent(id)}${query && `?${query}`}`;
  return queryOptions({
    queryKey: ["answer", asked],
    queryFn: ({ signal }) => fetchJson<Answer>(address, signal),
    staleTime: 300_000,
  });
}

/** Courses in Cypher, and the judging of an answer. */
import { queryOptions } from "@tanstack/react-query";
import type { CheckRequest, CheckResponse, Courses } from "../../contract/courses.ts";
import { fetchJson } from "./fetch-json.ts";
import { sendJson } from "./send-json.ts";

export const coursesQuery = queryOptions({
  queryKey: ["courses"],
  queryFn: ({ signal }) => fetchJson<Courses>("/api/courses", signal),
  staleTime: Infinity,
});

export function checkAnswer(body: CheckRequest, signal?: AbortSignal): Promise<CheckResponse> {
  return sendJson<CheckResponse>({
    method: "POST",
    path: "/api/courses/check",
    body,
    ...(signal && { signal }),
  });
}

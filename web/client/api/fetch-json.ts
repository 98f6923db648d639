/** One way to ask the server. A problem keeps the server's own words. */
import type { Problem } from "../../contract/problem.ts";

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly status: number;

  constructor({
    code,
    status,
    detail,
  }: Pick<Problem, "code" | "status" | "detail"> | { code: "OFFLINE"; status: 0; detail: string }) {
    super(detail);
    this.code = code;
    this.status = status;
  }
}

/** @throws ApiError */
export async function fetchJson<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  const response = await request(path, signal);
  if (response.ok) return (await response.json()) as Answer;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new ApiError(
    problem ?? { code: "INTERNAL", status: response.status, detail: response.statusText },
  );
}

async function request(path: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      headers: { accept: "application/json" },
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiError({ code: "OFFLINE", status: 0, detail: "" });
  }
}

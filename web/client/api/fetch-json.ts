/** One way to ask the server. A problem keeps the server's own words. */
import type { Problem } from "../../contract/problem.ts";

type Failure = Pick<Problem, "status" | "detail" | "values" | "position"> & {
  readonly code: Problem["code"] | "OFFLINE";
};

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly status: number;
  /** What the sentence names, where the problem is a statement's. */
  readonly values: NonNullable<Problem["values"]>;
  readonly position: Problem["position"] | null;

  constructor(problem: Failure) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status;
    this.values = problem.values ?? {};
    this.position = problem.position ?? null;
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

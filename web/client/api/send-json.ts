/** Asks the server for something of this browser's own, or to change it. */
import type { Problem } from "../../contract/problem.ts";
import { ApiError } from "./fetch-json.ts";
import { readOwnerKey } from "./owner-key.ts";

export interface Sending {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  /** A teacher's or a student's secret, where it is asked for. */
  readonly bearer?: string;
  readonly signal?: AbortSignal;
}

/** @throws ApiError */
export async function sendJson<Answer>(sending: Sending): Promise<Answer> {
  const response = await request(sending);
  if (response.status === 204) return undefined as Answer;
  if (response.ok) return (await response.json()) as Answer;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new ApiError(
    problem ?? { code: "INTERNAL", status: response.status, detail: response.statusText },
  );
}

async function request({ method, path, body, bearer, signal }: Sending): Promise<Response> {
  const headers = {
    accept: "application/json",
    "x-atlas-owner": readOwnerKey().key,
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
  };
  const sent =
    body === undefined
      ? { headers }
      : {
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(body),
        };
  try {
    return await fetch(path, { method, ...sent, ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiError({ code: "OFFLINE", status: 0, detail: "" });
  }
}

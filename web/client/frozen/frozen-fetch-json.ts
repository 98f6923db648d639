/** Stands in for `api/fetch-json.ts` in a frozen snapshot: every answer is in the page already. */
import { FROZEN_ID, type FrozenContent } from "./frozen-content.ts";
import { unpackContent } from "./pack.ts";

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  readonly status: number;

  constructor({ code, status, detail }: { code: string; status: number; detail: string }) {
    super(detail);
    this.code = code;
    this.status = status;
  }
}

let content: FrozenContent | null = null;

/** Unpacked once for the page. */
export function frozenContent(): FrozenContent {
  content ??= unpackContent(document.getElementById(FROZEN_ID)?.textContent ?? "");
  return content;
}

/** @throws ApiError */
export function fetchJson<Answer>(path: string): Promise<Answer> {
  const answer = frozenContent().answers[path];
  if (answer !== undefined) return Promise.resolve(answer as Answer);
  return Promise.reject(
    new ApiError({ code: "NOT_FROZEN", status: 404, detail: `${path} is not in this snapshot.` }),
  );
}

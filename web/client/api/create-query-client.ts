import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./fetch-json.ts";

/** The atlas changes only with a new codebook, so nothing is asked again because a window came back. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        refetchOnWindowFocus: false,
        // A refusal stays one; a server that did not answer is asked once more.
        retry: (failures, error) =>
          failures < 1 && !(error instanceof ApiError && error.status < 500),
        retryDelay: 800,
      },
    },
  });
}

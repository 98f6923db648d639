/** Earlier revisions of a kept map. */
import { useEffect, useState } from "react";
import type { PastHead, PastMap } from "../../../contract/maps.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { sendJson } from "../../api/send-json.ts";

export type Asked<Answer> =
  | { readonly is: "waiting" }
  | { readonly is: "there"; readonly answer: Answer }
  | { readonly is: "failed"; readonly problem: ApiError; readonly again: () => void };

/** The last first; asked again when the map has another revision. */
export function usePast(map: string, revision: number): Asked<readonly PastHead[]> {
  const path = `/api/maps/${encodeURIComponent(map)}/past`;
  const asked = useAsked<{ past: readonly PastHead[] }>(path, revision);
  return asked.is === "there" ? { is: "there", answer: asked.answer.past } : asked;
}

export function usePastMap(map: string, revision: number): Asked<PastMap> {
  return useAsked<PastMap>(`/api/maps/${encodeURIComponent(map)}/past/${revision}`, revision);
}

/** What was there before stays until the new answer is. */
function useAsked<Answer>(path: string, revision: number): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ is: "waiting" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    sendJson<Answer>({ method: "GET", path, signal: gone.signal }).then(
      (answer) => setAsked({ is: "there", answer }),
      (problem: unknown) => {
        if (gone.signal.aborted || !(problem instanceof ApiError)) return;
        setAsked({ is: "failed", problem, again: () => setTries((count) => count + 1) });
      },
    );
    return () => gone.abort();
    // Asked again, of the same path.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [path, revision, tries]);
  return asked;
}

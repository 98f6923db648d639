/** A student's work as the server has it, for the first time on this page; asked for until it answers. */
import { useEffect, useState } from "react";
import type { OwnWork } from "../../../contract/work.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { fetchWork } from "../state/ask-class.ts";

export type OwnWorkAsked =
  | { readonly is: "waiting" }
  | { readonly is: "there"; readonly work: OwnWork }
  | { readonly is: "failed"; readonly problem: ApiError; readonly again: () => void };

const AGAIN_MS = 4000;

export function useOwnWork(token: string): OwnWorkAsked {
  const [asked, setAsked] = useState<OwnWorkAsked>({ is: "waiting" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => setTries((count) => count + 1);
    const say = (next: OwnWorkAsked) => {
      if (!isLeft) setAsked(next);
    };
    const ask = async () => {
      try {
        say({ is: "there", work: await fetchWork(token) });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        say({ is: "failed", problem: error, again });
        if (!isLeft && mayPass(error)) timer = setTimeout(again, AGAIN_MS);
      }
    };
    void ask();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
    // Asked again, with the same token.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [token, tries]);
  return asked;
}

function mayPass({ status }: ApiError): boolean {
  return status === 0 || status === 429 || status >= 500;
}

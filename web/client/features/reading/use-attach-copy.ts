/** Attaching and removing the copy: one file at a time, with progress, and stopped when the dialog closes. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { sentencesQuery } from "../../api/sentences-query.ts";
import { CopyError, type CopyFailure } from "../../reading/copy-error.ts";
import { copyQuery, keepCopy } from "../../reading/copy-query.ts";
import type { Stage } from "../../reading/search-copy.ts";

export type Attaching =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly stage: Stage; readonly share: number }
  /** `isKept`: whether the browser will have it after a reload. */
  | { readonly kind: "done"; readonly isKept: boolean }
  | { readonly kind: "failed"; readonly failure: CopyFailure | "server"; readonly name: string };

export interface AttachCopyHook {
  readonly state: Attaching;
  readonly attach: (file: File) => void;
  readonly cancel: () => void;
  readonly remove: () => void;
}

const IDLE: Attaching = { kind: "idle" };

export function useAttachCopy(): AttachCopyHook {
  const client = useQueryClient();
  const [state, setState] = useState<Attaching>(IDLE);
  const running = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    running.current?.abort(new DOMException("The reader stopped it.", "AbortError"));
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  async function work(file: File, { signal }: AbortController): Promise<Attaching> {
    const tell = (stage: Stage, share: number) =>
      !signal.aborted && setState({ kind: "working", stage, share });
    tell("reading", 0);
    try {
      const [sentences, { readCopy }] = await Promise.all([
        client.fetchQuery(sentencesQuery),
        import("../../reading/search-copy.ts"),
      ]);
      const copy = await readCopy(file, sentences, { signal, onProgress: tell });
      const isKept = await keepCopy(copy);
      signal.throwIfAborted();
      client.setQueryData(copyQuery.queryKey, copy);
      return { kind: "done", isKept };
    } catch (error) {
      const failure = error instanceof CopyError ? error.code : "server";
      return signal.aborted ? IDLE : { kind: "failed", failure, name: file.name };
    }
  }

  return {
    state,
    attach: (file) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      void work(file, controller).then(
        (ended) => running.current === controller && setState(ended),
      );
    },
    cancel: () => {
      stop();
      setState(IDLE);
    },
    remove: () => {
      setState(IDLE);
      client.setQueryData(copyQuery.queryKey, null);
      void import("../../reading/copy-storage.ts").then(({ forgetCopy }) => forgetCopy());
    },
  };
}

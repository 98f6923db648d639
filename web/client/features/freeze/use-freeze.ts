/** Makes the file: gathers, packs, and hands it to the browser to save. */
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { overviewQuery } from "../../api/queries.ts";
import { FROZEN_ID, type FrozenContent } from "../../frozen/frozen-content.ts";
import { packContent } from "../../frozen/pack.ts";
import { addressOf } from "../../state/mirror-address.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { gatherContent } from "./gather.ts";
import { gatherFile } from "./gather-file.ts";

const TEMPLATE = "/frozen/page.html";
const MARK = "__FROZEN_CONTENT__";

export type Freezing =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly error: Error };

export function useFreeze() {
  const stores = useAtlasStores();
  const client = useQueryClient();
  const [state, setState] = useState<Freezing>({ kind: "idle" });
  const work = useRef<AbortController>(null);

  const gather = async (signal: AbortSignal): Promise<FrozenContent> => {
    const [scene, view] = [stores.scene.getState(), stores.view.getState()];
    if (view.place.kind === "file") return gatherFile(stores, view.place.id);
    const overview = await client.fetchQuery(overviewQuery);
    return gatherContent({
      client,
      overview,
      scene,
      view,
      address: addressOf(stores, null),
      signal,
      onProgress: (done, total) => setState({ kind: "working", done, total }),
    });
  };

  const freeze = async (): Promise<void> => {
    const here = new AbortController();
    work.current = here;
    setState({ kind: "working", done: 0, total: stores.scene.getState().entities.size });
    try {
      const page = await fetchTemplate(here.signal);
      const content = await gather(here.signal);
      const name = `${nameOf(content)}-${content.frozenAt.slice(0, 10)}.html`;
      save(fill(page, packContent(content)), name);
      setState({ kind: "done", name });
    } catch (error) {
      if (!here.signal.aborted) setState({ kind: "failed", error: error as Error });
    }
  };
  return {
    state,
    freeze: () => void freeze(),
    cancel: () => {
      work.current?.abort();
      setState({ kind: "idle" });
    },
  };
}

/** Of the saved file: after the reader's own, without its ending. */
function nameOf({ file }: FrozenContent): string {
  const own = file?.name
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60);
  return own?.replaceAll(/^-|-$/g, "") || "human-security-atlas";
}

async function fetchTemplate(signal: AbortSignal): Promise<string> {
  const answer = await fetch(TEMPLATE, { signal });
  if (!answer.ok) throw new Error(`${TEMPLATE}: ${answer.status}`);
  return answer.text();
}

/** A function as replacement: `$` in the content means nothing. */
function fill(page: string, packed: string): string {
  const element = `<script type="text/plain" id="${FROZEN_ID}">${packed}</script>`;
  return page.replace(MARK, () => element);
}

function save(page: string, name: string): void {
  const url = URL.createObjectURL(new Blob([page], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Reads a graph file away from the page, so that a large one does not freeze it. */
import { FormatError } from "../../../graph/formats/format-error.ts";
import { type GraphFile, readGraphFiles } from "../../../graph/formats/read-graph-file.ts";
import type { PortableGraph } from "../../../graph/model/portable-graph.ts";

export type FileAnswer =
  | { readonly graph: PortableGraph }
  | { readonly code: string; readonly data: Readonly<Record<string, string | number>> }
  | { readonly fault: string };

self.addEventListener("message", ({ data: files }: MessageEvent<readonly GraphFile[]>) => {
  // A worker has one listener, and no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(read(files));
});

function read(files: readonly GraphFile[]): FileAnswer {
  try {
    return { graph: readGraphFiles(files) };
  } catch (error) {
    if (!(error instanceof FormatError)) return { fault: String(error) };
    return { code: error.code, data: { ...error.data } as Record<string, string | number> };
  }
}

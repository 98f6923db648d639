/** Reads the file of a concept map away from the page: a large or hostile one freezes nothing, and can be given up. */
import { FormatError } from "../../../../graph/formats/format-error.ts";
import { MapFileError } from "../../../../graph/formats/maps/map-file-error.ts";
import { readMapFile } from "../../../../graph/formats/maps/read-map-file.ts";
import type { NewMap, ReadMap } from "../../../../graph/formats/maps/to-concept-map.ts";

export interface AskedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly own: NewMap;
}

export type MapFileAnswer =
  | { readonly read: ReadMap }
  | { readonly code: string; readonly data: Readonly<Record<string, string | number>> }
  | { readonly fault: string };

self.addEventListener("message", ({ data }: MessageEvent<AskedFile>) => {
  // A worker has one listener, and no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(read(data));
});

function read({ own, ...file }: AskedFile): MapFileAnswer {
  try {
    return { read: readMapFile(file, own) };
  } catch (error) {
    if (error instanceof FormatError || error instanceof MapFileError)
      return { code: error.code, data: { ...error.data } as Record<string, string | number> };
    return { fault: String(error) };
  }
}

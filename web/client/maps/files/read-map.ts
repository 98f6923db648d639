/** Opens the file of a concept map that a reader chose. Nothing of it leaves the browser. */
import type { FormatErrorCode } from "../../../../graph/formats/format-error.ts";
import type { MapFileErrorCode } from "../../../../graph/formats/maps/map-file-error.ts";
import type { ReadMap } from "../../../../graph/formats/maps/to-concept-map.ts";
import { randomId } from "../../../../graph/maps/editing/part-ids.ts";
import type { Language } from "../../../../graph/model/kinds.ts";
import type { AskedFile, MapFileAnswer } from "./read-map.worker.ts";

/** `ZIP`: several files in one, which have to be unpacked first. `FAULT`: a mistake of ours. */
export type MapReadCode = FormatErrorCode | MapFileErrorCode | "ZIP" | "FAULT";

/** The file cannot be read; code and data make the sentence (`use-problem-text.ts`). */
export class MapReadError extends Error {
  override readonly name = "MapReadError";
  readonly code: MapReadCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: MapReadCode, data: MapReadError["data"]) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

export interface ReadingOptions {
  /** Of the map, where the file does not say it. */
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Aborting ends the work. @throws MapReadError @throws AbortError */
export async function readMap(file: File, options: ReadingOptions): Promise<ReadMap> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  options.signal.throwIfAborted();
  if (isZip(bytes)) throw new MapReadError("ZIP", { file: file.name });
  return readInWorker({ name: file.name, bytes, own: ownOf(options) }, options.signal);
}

/** What somebody pasted: lines of propositions, or the text of a file. @throws MapReadError @throws AbortError */
export async function readMapText(text: string, options: ReadingOptions): Promise<ReadMap> {
  const bytes = new TextEncoder().encode(text);
  return readInWorker({ name: "", bytes, own: ownOf(options) }, options.signal);
}

function ownOf({ language }: ReadingOptions): AskedFile["own"] {
  return { id: randomId(), language };
}

/** A zip names no map by itself, and may be a thousand times as large as it looks. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

async function readInWorker(asked: AskedFile, signal: AbortSignal): Promise<ReadMap> {
  const worker = new Worker(new URL("./read-map.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<ReadMap>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("error", ({ message }) =>
        reject(new MapReadError("FAULT", { message })),
      );
      worker.addEventListener("message", ({ data }: MessageEvent<MapFileAnswer>) => {
        if ("read" in data) resolve(data.read);
        else if ("code" in data) reject(new MapReadError(data.code as MapReadCode, data.data));
        else reject(new MapReadError("FAULT", { message: data.fault }));
      });
      worker.postMessage(asked, [asked.bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

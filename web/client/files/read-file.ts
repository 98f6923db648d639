/** Opens files that a reader chose. Nothing of them leaves the browser. */
import type { PortableGraph } from "../../../graph/model/portable-graph.ts";
import type { FormatErrorCode } from "../../../graph/formats/format-error.ts";
import type { FileAnswer } from "./read-file.worker.ts";

/** The file cannot be read; code and data make the sentence (`files.error.…`). */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly code: FormatErrorCode | "FAULT";
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: FileError["code"], data: FileError["data"]) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** One file, or nodes.csv with edges.csv. Aborting ends the work. @throws FileError @throws AbortError */
export async function readFiles(
  files: readonly File[],
  signal: AbortSignal,
): Promise<PortableGraph> {
  const loaded = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  signal.throwIfAborted();
  const worker = new Worker(new URL("./read-file.worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<PortableGraph>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.addEventListener("error", ({ message }) =>
        reject(new FileError("FAULT", { message })),
      );
      worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => {
        if ("graph" in data) resolve(data.graph);
        else if ("code" in data) reject(new FileError(data.code as FormatErrorCode, data.data));
        else reject(new FileError("FAULT", { message: data.fault }));
      });
      worker.postMessage(
        loaded,
        loaded.map(({ bytes }) => bytes.buffer),
      );
    });
  } finally {
    worker.terminate();
  }
}

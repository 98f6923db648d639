/** A file's text, read in the browser. What a format needs is loaded when such a file comes. */
import { askWorker } from "./ask-worker.ts";
import { CopyError } from "./copy-error.ts";
import { decodeText } from "./decode-text.ts";
import { detectFormat, type Format } from "./detect-format.ts";
import type { ReadOptions } from "./read-pdf.ts";

export const LARGEST_FILE = 50_000_000;

/** In characters: a library, not an article. */
const LONGEST_TEXT = 10_000_000;

/** Fewer letters and digits than these are no text: a scan, whose pages are pictures. */
const SOME_LETTERS = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){40}/u;

/**
 * @returns the text, in each order in which the file can be read
 * @throws CopyError, or the signal's reason when it is aborted
 */
export async function extractTexts(file: File, options: ReadOptions = {}): Promise<string[]> {
  if (file.size > LARGEST_FILE) throw new CopyError("tooLarge");
  const bytes = await readBytes(file);
  options.signal?.throwIfAborted();
  const texts = await READERS[detectFormat(bytes, file.name)](bytes, options);
  if (texts.some(({ length }) => length > LONGEST_TEXT)) throw new CopyError("tooLarge");
  if (!texts.some((text) => SOME_LETTERS.test(text))) throw new CopyError("noText");
  return texts.map((text) => text.replace(/\r\n?/g, "\n"));
}

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // It was moved, deleted or is not allowed to be read since it was chosen.
    throw new CopyError("unreadable", { cause });
  }
}

type Reader = (bytes: Uint8Array<ArrayBuffer>, options: ReadOptions) => Promise<string[]>;

const READERS: Readonly<Record<Format, Reader>> = {
  txt: async (bytes) => [decodeText(bytes)],
  html: async (bytes) => {
    const { readHtml } = await import("./read-html.ts");
    return [readHtml(bytes)];
  },
  docx: async (bytes, { signal }) => {
    const worker = new Worker(new URL("docx.worker.ts", import.meta.url), { type: "module" });
    return [
      await askWorker<string>(worker, {
        request: bytes.buffer,
        transfer: [bytes.buffer],
        failure: "damaged",
        signal,
      }),
    ];
  },
  pdf: async (bytes, options) => {
    const [{ loadPdfLibrary }, { readPdf }] = await Promise.all([
      import("./load-pdf-library.ts"),
      import("./read-pdf.ts"),
    ]);
    return readPdf(loadPdfLibrary(), bytes, options);
  },
};

/** The text of a PDF, read twice: in the order of the page's columns, and in the order of the file. One of them is right. */
import type { getDocument, PDFDocumentProxy } from "pdfjs-dist";
import { CopyError } from "./copy-error.ts";
import { dropPageFurniture } from "./drop-page-furniture.ts";
import { joinPieces, orderStretches } from "./pdf-lines.ts";
import type { Piece, Stretch } from "./pdf-pieces.ts";

export interface PdfLibrary {
  readonly getDocument: typeof getDocument;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * @returns whole texts, pages parted by form feeds
 * @throws CopyError
 */
export async function readPdf(
  { getDocument }: PdfLibrary,
  bytes: Uint8Array,
  { signal, onProgress }: ReadOptions = {},
): Promise<string[]> {
  const task = getDocument({ data: bytes, ...TEXT_ONLY });
  const stop = () => void task.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const pages = await readPages(await task.promise, onProgress);
    return [toText(dropPageFurniture(pages).map(orderStretches)), toText(pages)];
  } catch (cause) {
    signal?.throwIfAborted();
    throw toCopyError(cause);
  } finally {
    signal?.removeEventListener("abort", stop);
    await task.destroy();
  }
}

/** Nothing is drawn: no fonts, no images, nothing that would have to be fetched or compiled. */
const TEXT_ONLY = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  verbosity: 0,
} as const;

async function readPages(
  document: PDFDocumentProxy,
  onProgress: ReadOptions["onProgress"],
): Promise<Stretch[][]> {
  const pages: Stretch[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(joinPieces(await readPieces(document, number)));
    onProgress?.(number / document.numPages);
  }
  return pages;
}

async function readPieces(document: PDFDocumentProxy, number: number): Promise<Piece[]> {
  const page = await document.getPage(number);
  const turn = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const placed = multiply(turn, item.transform as unknown as Matrix);
    const [a, b, , , x, y] = placed;
    // What stands on its side is a stamp in the margin.
    if (Math.abs(b) > Math.abs(a)) return [];
    const height = item.height || Math.hypot(placed[2], placed[3]);
    return [{ text: item.str, x, y: -y, width: item.width, height }];
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function toText(pages: readonly (readonly Stretch[])[]): string {
  return pages.map((page) => page.map(({ text }) => text).join("\n")).join("\f");
}

function toCopyError(cause: unknown): CopyError {
  const isLocked = cause instanceof Error && cause.name === "PasswordException";
  return new CopyError(isLocked ? "encrypted" : "damaged", { cause });
}

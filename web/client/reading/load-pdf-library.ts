/** pdf.js with its worker as a file of ours: the page's policy allows no other. The build for older browsers is taken. */
import { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfLibrary } from "./read-pdf.ts";

export function loadPdfLibrary(): PdfLibrary {
  GlobalWorkerOptions.workerSrc = new URL(
    "pdfjs-dist/legacy/build/pdf.worker.min.mjs",
    import.meta.url,
  ).href;
  return { getDocument };
}

/** The text of a Word document, a paragraph a line. Runs in a worker: a large one takes seconds. */
import mammoth from "mammoth";

/** @throws Error of mammoth's when the document is damaged */
export async function readDocx(document: ArrayBuffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ arrayBuffer: document });
  return value.replace(/\n{2,}/g, "\n").trim();
}

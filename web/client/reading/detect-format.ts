/** What a file is, by its first bytes: a name may say anything. Pure. */
import { unzipSync } from "fflate";
import { CopyError } from "./copy-error.ts";
import { guessEncoding } from "./decode-text.ts";

export const FORMATS = ["txt", "html", "docx", "pdf"] as const;
export type Format = (typeof FORMATS)[number];

/** A document that unfolds to more than this is no text but a trap. */
const LARGEST_UNFOLDED = 300_000_000;
const SAMPLE = 4096;

/** @throws CopyError for everything that cannot be read as text */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new CopyError("empty");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return detectZip(bytes);
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0"))
    throw new CopyError(isLocked(bytes) ? "encrypted" : "oldWord");
  if (head.startsWith("{\\rtf") || isBinary(bytes.subarray(0, SAMPLE)))
    throw new CopyError("notText");
  const isPage = /<(?:!doctype html|html|head|body)[\s>]/i.test(head.replaceAll("\0", ""));
  return isPage || /\.x?html?$/i.test(name) ? "html" : "txt";
}

/** Of the kinds of document that are zip archives, only Word's is read. */
function detectZip(bytes: Uint8Array): Format {
  let isWord = false;
  let unfolded = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        isWord ||= name === "word/document.xml";
        unfolded += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new CopyError("damaged", { cause });
  }
  if (!isWord) throw new CopyError("notText");
  if (unfolded > LARGEST_UNFOLDED) throw new CopyError("tooLarge");
  return "docx";
}

/** Word locks a document by putting it into a container that names what is in it, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].join("\0");
  return new TextDecoder("latin1").decode(bytes).includes(name);
}

/** Zeros and control characters that no text has, unless it is UTF-16, in which every other byte is one. */
function isBinary(sample: Uint8Array): boolean {
  if (guessEncoding(sample).startsWith("utf-16")) return false;
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27));
  return controls.includes(0) || controls.length > sample.length / 200;
}

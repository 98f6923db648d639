/** A file's bytes to text: UTF-8 and UTF-16 by their marks, else what an XML declaration says, else UTF-8. */
import { FormatError, placeIn } from "./format-error.ts";

/** @throws FormatError naming the first place that the encoding does not have. */
export function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const decoder = decoderFor(encoding);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FormatError("WRONG_ENCODING", { ...findBadPlace(bytes, decoder), encoding });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "UTF-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? "UTF-8";
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoderFor(encoding: string): Decoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new FormatError("WRONG_ENCODING", { line: 1, column: 1, encoding });
  }
}

/** By halving: the longest beginning that can be read ends there. */
function findBadPlace(bytes: Uint8Array, decoder: Decoder) {
  const { encoding } = decoder;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // What is cut in the middle of a character is not wrong yet: `stream` waits for the rest.
    if (canDecode(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  const readable = new TextDecoder(encoding).decode(bytes.subarray(0, good), { stream: true });
  return placeIn(readable, readable.length);
}

function canDecode(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Bytes to text when nobody says in which encoding: UTF-8 and UTF-16 by their marks, else guessed. Pure. */

const BYTE_ORDER_MARKS = [
  { label: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { label: "utf-16le", bytes: [0xff, 0xfe] },
  { label: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** How much is looked at. */
const SAMPLE = 65_536;

export function decodeText(bytes: Uint8Array, declared?: string): string {
  return new TextDecoder(guessEncoding(bytes, declared)).decode(bytes);
}

/** @param declared what the file says of itself, as an HTML page does; a mark at its start says more */
export function guessEncoding(bytes: Uint8Array, declared?: string): string {
  const marked = BYTE_ORDER_MARKS.find((mark) =>
    mark.bytes.every((byte, at) => bytes[at] === byte),
  );
  if (marked !== undefined) return marked.label;
  if (declared !== undefined && isEncoding(declared)) return declared;
  const sample = bytes.subarray(0, SAMPLE);
  const wide = guessWide(sample);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return isMostlyHigh(sample) ? "windows-1251" : "windows-1252";
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    // The file names an encoding that the browser does not know: it is guessed like any other.
    return false;
  }
}

/** In UTF-16 without a mark nearly every other byte of Latin text is 0, and of Cyrillic text 4. */
function guessWide(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    const isUpper = byte === 0 || byte === 4;
    if (isUpper && at % 2 === 0) even += 1;
    if (isUpper && at % 2 === 1) odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.3) return "utf-16le";
  return even > half * 0.7 && odd < half * 0.3 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In Cyrillic most letters lie in the upper half; in Latin text only an accent or a quotation mark here and there. */
function isMostlyHigh(sample: Uint8Array): boolean {
  let high = 0;
  let low = 0;
  for (const byte of sample) {
    if (byte >= 0xc0) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) low += 1;
  }
  return high > low / 2;
}

/** Does a sentence put together from pieces of a letter stream have this fingerprint? */
import type { LetterStream } from "./fold-letters.ts";
import { createDigester } from "./sha256.ts";
import type { Pieces } from "./sought.ts";

export type PieceMatcher = (pieces: Pieces, fingerprint: string) => boolean;

const FIRST_ROOM = 2048;

export function createPieceMatcher({ bytes, byteAt }: LetterStream): PieceMatcher {
  let joined = new Uint8Array(FIRST_ROOM);
  let digester = createDigester(joined);
  return (pieces, fingerprint) => {
    let size = 0;
    for (const { start, end } of pieces) {
      const piece = bytes.subarray(byteAt[start], byteAt[end]);
      if (size + piece.length > joined.length) {
        const wider = new Uint8Array(2 * (size + piece.length));
        wider.set(joined);
        joined = wider;
        digester = createDigester(joined);
      }
      joined.set(piece, size);
      size += piece.length;
    }
    digester.forget();
    const { high, low } = digester.digest(0, size);
    return toHex(high) + toHex(low) === fingerprint;
  };
}

function toHex(half: number): string {
  return half.toString(16).padStart(8, "0");
}

/** Makes words unreadable for everybody without the secret, and names unrecognizable. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** Stands before what is deflated; base64 has no such letter. */
const DEFLATED = "~";
/** Below it nothing is gained. */
const DEFLATED_FROM = 1024;
/** The fastest: maps repeat their words so much that more work makes them little smaller. */
const LEVEL = 1;

export class Seal {
  readonly #names: Buffer;
  readonly #contents: Buffer;

  /** 32 bytes, of which each use has a key of its own. */
  constructor(secret: Buffer) {
    this.#names = deriveKey(secret, "names");
    this.#contents = deriveKey(secret, "contents");
  }

  /** A keyed hash: the same for the same words, and telling nothing of them. */
  nameOf(...words: readonly string[]): string {
    return createHmac("sha256", this.#names).update(JSON.stringify(words)).digest("base64url");
  }

  /**
   * Base64 of nonce, tag and ciphertext; of longer texts it is deflated first, because what is sent is what takes time.
   * It opens only for the same place, and is never the same twice.
   */
  close(text: string, place: string): string {
    if (text.length < DEFLATED_FROM) return this.#close(Buffer.from(text), place);
    return DEFLATED + this.#close(deflateRawSync(text, { level: LEVEL }), DEFLATED + place);
  }

  #close(bytes: Buffer, place: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#contents, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
  }

  /** Null when it was sealed with another secret, for another place, or was changed since. */
  open(sealed: string, place: string): string | null {
    if (!sealed.startsWith(DEFLATED)) return this.#open(sealed, place)?.toString("utf8") ?? null;
    const bytes = this.#open(sealed.slice(DEFLATED.length), DEFLATED + place);
    return bytes && inflateRawSync(bytes).toString("utf8");
  }

  #open(sealed: string, place: string): Buffer | null {
    const bytes = Buffer.from(sealed, "base64");
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv(CIPHER, this.#contents, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const start = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([start, decipher.final()]);
    } catch {
      // The only thing that `final` refuses is a tag that does not fit.
      return null;
    }
  }
}

function deriveKey(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "human-security-atlas", use, KEY_BYTES));
}

/**
 * A teacher's secret, and the key that it opens. The join code must be shown again after a reload and to a co-teacher,
 * yet nothing kept may tell it: it is sealed with a random key of the class, and that key with each teacher's secret.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SECRET_BYTES = 24;

/** What is kept of a secret. */
export interface KeptSecret {
  readonly hash: string;
  /** The class's key, for whoever has the secret. */
  readonly wrapped: string;
}

export interface Secret {
  readonly classId: string;
  /** 192 bits, in base64url. */
  readonly secret: string;
}

export function createSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

export function createClassKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

export function keepSecret(secret: Secret, classKey: Buffer): KeptSecret {
  return { hash: hashSecret(secret), wrapped: seal(keyOf(secret), classKey) };
}

export function isSecretOf({ hash }: KeptSecret, secret: Secret): boolean {
  return timingSafeEqual(Buffer.from(hash, "hex"), Buffer.from(hashSecret(secret), "hex"));
}

/** @throws Error for a secret that is not this one's */
export function openClassKey({ wrapped }: KeptSecret, secret: Secret): Buffer {
  return open(keyOf(secret), wrapped);
}

export function sealText(classKey: Buffer, text: string): string {
  return seal(classKey, Buffer.from(text));
}

/** @throws Error for another class's key */
export function openText(classKey: Buffer, sealed: string): string {
  return open(classKey, sealed).toString("utf8");
}

function hashSecret({ classId, secret }: Secret): string {
  return createHash("sha256").update(`teacher ${classId} ${secret}`).digest("hex");
}

function keyOf({ classId, secret }: Secret): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, classId, "class key", KEY_BYTES));
}

/** Base64 of nonce, tag and ciphertext. */
function seal(key: Buffer, bytes: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}

function open(key: Buffer, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  }).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const start = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([start, decipher.final()]);
}

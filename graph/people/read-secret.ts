/**
 * The secret that seals what people keep in a database: from ATLAS_SECRET, so that several servers can share it, else
 * from a file that is made at the first start and that only this user may read.
 */
import { randomBytes, scryptSync } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecretWrongError } from "./errors.ts";

const BYTES = 32;
const SHORTEST_PASSPHRASE = 16;
/** The same for every server, since several must come to the same secret from the same words. */
const SALT = "human-security-atlas";
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 };
const SECRET_FILE = "secret";

/**
 * 32 bytes, given as 64 hexadecimal digits, as base64 of 32 bytes, or as a passphrase.
 * @throws SecretWrongError when it is too short, or the file cannot be read or made
 */
export function readSecret(given: string | undefined, folder: string): Buffer {
  if (given !== undefined && given !== "") return parseSecret(given);
  const path = join(folder, SECRET_FILE);
  try {
    return parseFile(path, readOrMake(folder, path));
  } catch (cause) {
    if (cause instanceof SecretWrongError) throw cause;
    throw new SecretWrongError(
      `The secret in "${path}" can neither be read nor made. Let this user write to that folder, or give the secret as ATLAS_SECRET.`,
      { cause },
    );
  }
}

function parseSecret(text: string): Buffer {
  const bytes = parseBytes(text);
  if (bytes !== null) return bytes;
  if ([...text].length < SHORTEST_PASSPHRASE) {
    throw new SecretWrongError(
      `ATLAS_SECRET is shorter than ${SHORTEST_PASSPHRASE} characters. Give 32 random bytes as hexadecimal digits or base64 (openssl rand -hex 32), or a longer passphrase.`,
    );
  }
  return scryptSync(text.normalize("NFKC"), SALT, BYTES, SCRYPT);
}

function parseBytes(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, "base64");
  return null;
}

function parseFile(path: string, text: string): Buffer {
  const bytes = parseBytes(text.trim());
  if (bytes !== null) return bytes;
  throw new SecretWrongError(
    `"${path}" does not hold a secret of this program and was left as it is. Put back the file that was there, or move it away to begin anew: what people kept with the old secret can then no longer be read.`,
  );
}

function readOrMake(folder: string, path: string): string {
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(BYTES).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    try {
      // Whole or not at all, and never over another's: of two servers that start at once both take what is then there.
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(path, "utf8");
}

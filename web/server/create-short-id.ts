/** Short enough to be read out in a class, too long to be guessed: 50 random bits. */
import { randomInt } from "node:crypto";

/** Crockford's: no i, l, o or u, which look like others or make words. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 10;

export function createShortId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

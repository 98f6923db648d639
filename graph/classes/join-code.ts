/**
 * Six letters and digits that let people into a class. They are typed from a screen, so nothing among them looks like
 * another: 0 and O, 1 and I never occur. About 30 random bits: guesses must be counted.
 */
import { createHash, randomInt } from "node:crypto";

/** The same as in `web/contract/work.ts`; a test holds them together. */
export const CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 6;

export function createJoinCode(): string {
  return Array.from({ length: LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(
    "",
  );
}

/** What people type: with spaces, hyphens and small letters. Null for what can be no code. */
export function parseJoinCode(text: string): string | null {
  const code = text.replaceAll(/[\s\p{Pd}.]/gu, "").toUpperCase();
  const isCode = code.length === LENGTH && [...code].every((sign) => CODE_LETTERS.includes(sign));
  return isCode ? code : null;
}

export function hashJoinCode(code: string): string {
  return createHash("sha256").update(`join ${code}`).digest("hex");
}

/** Who asks: the owner of what is kept, by a key that only their browser has, or whoever runs the server. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { OWNER_HEADER } from "../contract/keeping.ts";
import { WebError } from "./problem.ts";

/** 128 bits take 22 characters in base64url, and 32 in hexadecimal. */
const KEY = /^[A-Za-z0-9_-]{22,128}$/;

/** A hash of the owner's key; null when none came, or nothing that could be one. */
export function readOwner({ headers }: FastifyRequest): string | null {
  const key = headers[OWNER_HEADER];
  if (typeof key !== "string" || !KEY.test(key)) return null;
  return createHash("sha256").update(`owner ${key}`).digest("hex");
}

/** @throws WebError */
export function expectOwner(request: FastifyRequest): string {
  const owner = readOwner(request);
  if (owner !== null) return owner;
  throw new WebError(
    403,
    "NOT_YOURS",
    "Whose is it?",
    `Send your key in the header ${OWNER_HEADER}: 22 to 128 letters, digits, hyphens or underscores that nobody can guess.`,
  );
}

/** Without a token set there is no such person. */
export function isAdmin({ headers }: FastifyRequest, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1];
  if (token === null || given === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** What a student's device shows: class, student, and a secret of its own. Only a hash is kept. */
import { createHash, randomBytes } from "node:crypto";
import { WorkGoneError } from "../../../graph/classes/errors.ts";

export interface StudentPass {
  readonly classId: string;
  readonly id: string;
  /** Hash of the whole token. */
  readonly device: string;
}

const TOKEN = /^([0-9a-z]{10})\.([0-9a-z]{10})\.[\w-]{32}$/;
const SECRET_BYTES = 24;

export function createToken(classId: string, student: string): string {
  return [classId, student, randomBytes(SECRET_BYTES).toString("base64url")].join(".");
}

/** @throws WorkGoneError for what is no token */
export function parseToken(token: string): StudentPass {
  const [, classId, id] = TOKEN.exec(token) ?? [];
  if (classId === undefined || id === undefined) throw new WorkGoneError();
  const device = createHash("sha256").update(`device ${token}`).digest("hex");
  return { classId, id, device };
}

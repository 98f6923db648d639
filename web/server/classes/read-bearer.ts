/** What somebody sent as `Authorization: Bearer …`: a teacher's secret, or a student's token. */
import type { FastifyRequest } from "fastify";

export function readBearer({ headers }: FastifyRequest): string {
  return /^Bearer ([\w.-]{1,200})$/i.exec(headers.authorization ?? "")?.[1] ?? "";
}

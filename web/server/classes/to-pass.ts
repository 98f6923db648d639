import type { FastifyRequest } from "fastify";
import { readBearer } from "./read-bearer.ts";
import type { TeacherPass } from "./teacher-desk.ts";

export function toPass(request: FastifyRequest, id: string): TeacherPass {
  return { id, secret: readBearer(request), address: request.ip };
}

/** A class as it goes on, as server-sent events. A page reads them with `fetch`: the secret is in a header, not in a log. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { FastifyReply } from "fastify";
import { classParamsSchema } from "../../contract/classes.ts";
import { problemSchema } from "../../contract/problem.ts";
import type { OpenClasses } from "../classes/open-classes.ts";
import { TeacherStream } from "../classes/teacher-stream.ts";
import { toPass } from "../classes/to-pass.ts";

export const classEventRoutes: FastifyPluginAsyncZod<{ classes: OpenClasses }> = async (
  app,
  { classes },
) => {
  const { teachers, watch } = classes;
  // A server that stops waits for its answers, and these would never end.
  app.addHook("preClose", async () => watch.close());
  app.get(
    "/classes/:id/events",
    {
      schema: {
        tags: ["teach"],
        summary: "A class as it goes on",
        description:
          "Server-sent events: `class` and `map`, each at once and after every change; `gone` when it was deleted. It ends when the secret does.",
        params: classParamsSchema,
        response: { "4xx": problemSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const pass = toPass(request, id);
      await teachers.expectTeacher(pass);
      const stream = new TeacherStream(pass.secret);
      try {
        watch.add(id, stream);
      } catch (error) {
        stream.end();
        throw error;
      }
      return sendEvents(reply, stream);
    },
  );
};

async function sendEvents(reply: FastifyReply, { readable }: TeacherStream): Promise<FastifyReply> {
  reply.raw.once("close", () => readable.destroy());
  return reply
    .header("content-type", "text/event-stream; charset=utf-8")
    .header("x-accel-buffering", "no")
    .send(readable);
}

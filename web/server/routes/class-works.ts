/** What teachers do in a class, and the work of its students. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  actionAnswerSchema,
  classActionSchema,
  classParamsSchema,
  studentWorkSchema,
  worksResponseSchema,
} from "../../contract/classes.ts";
import { pastMapSchema } from "../../contract/maps.ts";
import { problemSchema } from "../../contract/problem.ts";
import { shortIdSchema } from "../../contract/keeping.ts";
import type { TeacherDesk } from "../classes/teacher-desk.ts";
import { toPass } from "../classes/to-pass.ts";

const TAGS = ["teach"];
const ofStudentSchema = z.object({ id: shortIdSchema, student: shortIdSchema });
const ofPastSchema = ofStudentSchema.extend({ revision: z.coerce.number().int().min(1) });

const DESCRIBED = {
  act: {
    tags: TAGS,
    summary: "Do something in a class",
    params: classParamsSchema,
    body: classActionSchema,
    response: { 200: actionAnswerSchema, "4xx": problemSchema },
  },
  works: {
    tags: TAGS,
    summary: "Everything that a report or an export is made of",
    params: classParamsSchema,
    response: { 200: worksResponseSchema, "4xx": problemSchema },
  },
  work: {
    tags: TAGS,
    summary: "One student's work",
    params: ofStudentSchema,
    response: { 200: studentWorkSchema, "4xx": problemSchema },
  },
  past: {
    tags: TAGS,
    summary: "An earlier revision of a student's map",
    params: ofPastSchema,
    response: { 200: pastMapSchema, "4xx": problemSchema },
  },
};

export const classWorkRoutes: FastifyPluginAsyncZod<{ teachers: TeacherDesk }> = async (
  app,
  { teachers },
) => {
  app.post(
    "/classes/:id/actions",
    {
      schema: DESCRIBED.act,
    },
    async (request) => teachers.act(toPass(request, request.params.id), request.body),
  );
  app.get(
    "/classes/:id/works",
    {
      schema: DESCRIBED.works,
      // It was checked when it was saved: checking 300 maps again would hold up everybody else.
      serializerCompiler: () => JSON.stringify,
    },
    async (request) => teachers.works(toPass(request, request.params.id)),
  );
  app.get(
    "/classes/:id/works/:student",
    {
      schema: DESCRIBED.work,
    },
    async (request) => {
      const { id, student } = request.params;
      return teachers.work(toPass(request, id), student);
    },
  );
  app.get(
    "/classes/:id/works/:student/past/:revision",
    {
      schema: DESCRIBED.past,
    },
    async (request) => {
      const { id, student, revision } = request.params;
      return teachers.past(toPass(request, id), student, revision);
    },
  );
};

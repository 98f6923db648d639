/** Activities that come with the atlas, in its three languages, and those of a teacher's own folder. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { ActivityFile } from "../../../graph/model/activity-file.ts";
import { ActivityFileError } from "../../../graph/reading/activity-library.ts";
import { ReadyActivities } from "../../../graph/reading/ready-activities.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import {
  readyActivitiesSchema,
  readyActivityWholeSchema,
  readyParamsSchema,
  readyQuerySchema,
} from "../../contract/activities.ts";
import { problemSchema } from "../../contract/problem.ts";
import { WebError } from "../problem.ts";
import { expectVersion } from "./health.ts";

export interface ReadyActivityOptions {
  readonly store: GraphStore;
  readonly files: readonly ActivityFile[];
}

export const readyActivityRoutes: FastifyPluginAsyncZod<ReadyActivityOptions> = async (
  app,
  { store, files },
) => {
  const tags = ["atlas"];
  const ready = new ReadyActivities(store, files, (error) => app.log.warn(error.message));
  const problems = { "4xx": problemSchema, 503: problemSchema };
  app.get(
    "/activities/ready",
    {
      schema: {
        tags,
        summary: "Ready activities",
        response: { 200: readyActivitiesSchema, ...problems },
      },
    },
    async () => ({ activities: await ready.list(await expectVersion(store)) }),
  );
  app.get(
    "/activities/ready/:id",
    {
      schema: {
        tags,
        summary: "A ready activity, in one language",
        params: readyParamsSchema,
        querystring: readyQuerySchema,
        response: { 200: readyActivityWholeSchema, ...problems },
      },
    },
    async (request) => {
      const version = await expectVersion(store);
      const { language } = request.query;
      try {
        return { activity: await ready.read(version, request.params.id, language) };
      } catch (error) {
        if (!(error instanceof ActivityFileError)) throw error;
        throw new WebError(404, "NOT_FOUND", "Not in the library", error.message);
      }
    },
  );
};

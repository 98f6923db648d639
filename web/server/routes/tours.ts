/** The tours of the library: data that lecturers can write. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { readTourLibrary } from "../../../graph/reading/tour-library.ts";
import { toursResponseSchema } from "../../contract/tours.ts";

export const tourRoutes: FastifyPluginAsyncZod = async (app) => {
  const tours = readTourLibrary();
  app.get(
    "/tours",
    {
      schema: {
        tags: ["atlas"],
        summary: "Tours through the atlas",
        response: { 200: toursResponseSchema },
      },
    },
    async () => ({ tours }),
  );
};

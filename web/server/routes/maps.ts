/** Concept maps that readers keep, with their earlier revisions. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";
import { listPast, readPast, type PastVersion } from "../../../graph/people/past-versions.ts";
import {
  type PastHead,
  pastMapSchema,
  pastParamsSchema,
  pastResponseSchema,
} from "../../contract/maps.ts";
import { problemSchema } from "../../contract/problem.ts";
import { describeOwners } from "../keeping/describe-keeping.ts";
import { guardKept } from "../keeping/guard-kept.ts";
import { KeptAccess, type KeptAccessOptions } from "../keeping/kept-access.ts";
import { KeptHistory } from "../keeping/kept-history.ts";
import { KEPT_MAPS } from "../keeping/kept-maps.ts";
import { keptValueRoutes } from "./kept-values.ts";

export interface MapOptions extends KeptAccessOptions {
  readonly changesPerMinute: number;
}

export const mapRoutes: FastifyPluginAsyncZod<MapOptions> = async (app, options) => {
  const { people, changesPerMinute } = options;
  guardKept(app);
  const access = new KeptAccess(KEPT_MAPS, options);
  const onTrouble = (error: unknown) => app.log.error(error);
  const history = new KeptHistory(people, { kind: "map", onTrouble });
  app.addHook("onClose", () => history.settle());
  await app.register(keptValueRoutes, { access, history, changesPerMinute });
  const owners = describeOwners("map");
  app.get(
    "/maps/:id/past",
    {
      schema: {
        ...owners,
        summary: "Earlier revisions of a map",
        response: { 200: pastResponseSchema, "4xx": problemSchema },
      },
    },
    async (request) => {
      const { id, revision } = await access.findYours(request, request.params);
      const past = await listPast(people, id);
      return { past: past.filter((version) => version.revision < revision).map(toPastHead) };
    },
  );
  app.get(
    "/maps/:id/past/:revision",
    {
      schema: {
        ...owners,
        summary: "A map as it was at an earlier revision",
        params: pastParamsSchema,
        response: { 200: pastMapSchema, "4xx": problemSchema },
      },
    },
    async (request) => {
      const { id } = await access.findYours(request, request.params);
      const { content, ...version } = await readPast(people, id, request.params.revision);
      const { map } = content as { map: ConceptMap };
      return { head: toPastHead(version), map: { ...map, id, revision: version.revision } };
    },
  );
};

function toPastHead({ revision, savedAt, summary }: PastVersion): PastHead {
  const { concepts, propositions } = summary as Pick<PastHead, "concepts" | "propositions">;
  return { revision, savedAt, concepts, propositions };
}

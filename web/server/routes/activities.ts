/** Activities that teachers keep. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { guardKept } from "../keeping/guard-kept.ts";
import { KeptAccess, type KeptAccessOptions } from "../keeping/kept-access.ts";
import { KEPT_ACTIVITIES } from "../keeping/kept-activities.ts";
import { keptValueRoutes } from "./kept-values.ts";

export interface ActivityOptions extends KeptAccessOptions {
  readonly changesPerMinute: number;
}

export const activityRoutes: FastifyPluginAsyncZod<ActivityOptions> = async (app, options) => {
  guardKept(app);
  const access = new KeptAccess(KEPT_ACTIVITIES, options);
  await app.register(keptValueRoutes, { access, changesPerMinute: options.changesPerMinute });
};

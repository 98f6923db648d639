/** How are these entities connected? The paths that tell most, searched in the store, and what would open one. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { z } from "zod";
import { STATUSES, type Status } from "../../../graph/model/kinds.ts";
import { isRelationTypeName } from "../../../graph/model/relation-types.ts";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import { appStatement } from "../../../graph/reading/app-statements.ts";
import { connect, type Connected } from "../../../graph/reading/connect.ts";
import { listOf, textOf } from "../../../graph/reading/property-of.ts";
import type { CallOptions, GraphStore } from "../../../graph/store/graph-store.ts";
import { type Paths, pathsQuerySchema, pathsResponseSchema } from "../../contract/paths.ts";
import { problemSchema } from "../../contract/problem.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { checkEntities } from "../check-entities.ts";
import { WebError } from "../problem.ts";
import { splitList, toEntitySummary, toRelation } from "../to-contract.ts";

const MOST_ENDS = 5;

export const pathRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (app, { store }) => {
  app.get(
    "/paths",
    {
      schema: {
        tags: ["explore"],
        summary: "How entities are connected",
        querystring: pathsQuerySchema,
        response: { 200: pathsResponseSchema, 400: problemSchema, 404: problemSchema },
      },
    },
    async (request) => {
      const options = { signal: abortSignalOf(request) };
      const { direction, maxLength, limit } = request.query;
      const ends = endsOf(request.query);
      const query = { ends, direction, maxLength, limit, ...limitsOf(request.query) };
      await checkEntities(store, ends, options);
      return toAnswer(store, ends, await connect(store, query, options), options);
    },
  );
};

type Query = z.infer<typeof pathsQuerySchema>;

function endsOf({ ends, from, to }: Query): string[] {
  const given = ends === undefined ? [from, to] : splitList(ends);
  const distinct = [...new Set(given.filter((end) => end !== undefined))];
  if (distinct.length >= 2 && distinct.length <= MOST_ENDS) return distinct;
  throw badRequest(
    `A path needs two different ends, and at most ${MOST_ENDS}: \`ends=eu,hs-food\`. Here there are ${distinct.length}.`,
  );
}

function limitsOf(query: Query): { types: string[]; statuses: Status[] } {
  const types = splitList(query.types);
  const statuses = splitList(query.statuses);
  const unknownType = types.find((type) => !isRelationTypeName(type));
  if (unknownType !== undefined)
    throw badRequest(
      `"${unknownType}" is no type of relation. The glossary lists them; leave \`types\` out to allow all.`,
    );
  const unknownStatus = statuses.find((status) => !isStatus(status));
  if (unknownStatus !== undefined)
    throw badRequest(`"${unknownStatus}" is no status. There are ${STATUSES.join(", ")}.`);
  return { types, statuses: statuses.filter(isStatus) };
}

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}

function badRequest(detail: string): WebError {
  return new WebError(400, "BAD_REQUEST", "Bad request", detail);
}

async function toAnswer(
  store: GraphStore,
  ends: string[],
  { pairs, joined }: Connected,
  options: CallOptions,
): Promise<Paths> {
  const found = pairs.flatMap(({ paths }) => paths);
  const nodes = new Map(found.flatMap((path) => path.nodes).map((node) => [node.id, node]));
  const edges = new Map(
    found.flatMap((path) => [...path.edges, ...path.beside.flat()]).map((edge) => [edge.id, edge]),
  );
  const works = [...edges.values()].flatMap((edge) => listOf(edge, "works"));
  return {
    ends,
    paths: pairs.flatMap(({ from, to, paths }) =>
      paths.map((path) => ({
        from,
        to,
        nodes: idsOf(path.nodes),
        relations: idsOf(path.edges),
        beside: path.beside.map(idsOf),
      })),
    ),
    pairs: pairs.map(({ from, to, more, openings, isApart }) => ({
      from,
      to,
      more,
      openings: openings.map(toOpening),
      isApart,
    })),
    joined: joined && { pairs: [...joined.pairs], isWhole: joined.isWhole },
    entities: [...nodes.values()].map(toEntitySummary),
    relations: [...edges.values()].map(toRelation),
    works: await readShortTitles(store, [...new Set(works)], options),
  };
}

function idsOf(elements: readonly { readonly id: string }[]): string[] {
  return elements.map(({ id }) => id);
}

function toOpening(opening: Connected["pairs"][number]["openings"][number]) {
  return {
    ...opening,
    types: [...opening.types],
    statuses: opening.statuses.filter(isStatus),
  };
}

async function readShortTitles(store: GraphStore, ids: string[], options: CallOptions) {
  if (ids.length === 0) return [];
  const { rows } = await store.query(appStatement("works-by-id"), { ids }, options);
  return (rows as [GraphNode][]).map(([work]) => ({
    id: work.id,
    short: textOf(work, "shortTitle") ?? work.id,
  }));
}

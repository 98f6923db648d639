/** The whole atlas for the first screen. Read once for each version: it is the one call that reads the whole graph. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import { type AppStatementName, appStatement } from "../../../graph/reading/app-statements.ts";
import { listOf, numberOf, textOf } from "../../../graph/reading/property-of.ts";
import { labelsOf } from "../../../graph/reading/read-end.ts";
import type { CallOptions, GraphStore } from "../../../graph/store/graph-store.ts";
import { type Overview, overviewResponseSchema } from "../../contract/overview.ts";
import { problemSchema } from "../../contract/problem.ts";
import { answerOnceAVersion } from "../answer-once-a-version.ts";
import { toEntitySummary, toRelation } from "../to-contract.ts";

export const overviewRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  app.get(
    "/overview",
    {
      schema: {
        tags: ["atlas"],
        summary: "The whole atlas",
        response: { 200: overviewResponseSchema, 503: problemSchema },
      },
    },
    answerOnceAVersion(store, readOverview),
  );
};

async function readOverview(
  store: GraphStore,
  version: string,
  options: CallOptions,
): Promise<Overview> {
  const ask = async (name: AppStatementName): Promise<GraphNode[]> => {
    const { rows } = await store.query(appStatement(name), {}, options);
    return rows.map((row) => row[0] as GraphNode);
  };
  const { nodes, edges } = await store.overview(options);
  const [articles, sections, territories, works] = [
    await ask("article"),
    await ask("sections"),
    await ask("territories"),
    await ask("works"),
  ];
  const { rows } = await store.query(appStatement("counts"), {}, options);
  const counts = Object.fromEntries(rows as [string, number][]) as Record<string, number>;
  const article = articles[0];
  return {
    version,
    article: {
      title: (article && textOf(article, "title")) ?? "",
      authors: article === undefined ? [] : listOf(article, "authors"),
    },
    sections: sections.map((node) => ({
      number: numberOf(node, "number") ?? 0,
      labels: labelsOf(node, "Work"),
    })),
    territories: territories.map((node) => ({
      id: node.id.replace(/^territory-/, ""),
      labels: labelsOf(node, "Work"),
      x: numberOf(node, "x") ?? 0,
      y: numberOf(node, "y") ?? 0,
      radius: numberOf(node, "radius") ?? 0,
    })),
    works: works.map((node) => ({
      id: node.id,
      short: textOf(node, "shortTitle") ?? node.id,
      title: textOf(node, "title") ?? "",
    })),
    entities: nodes.map(toEntitySummary),
    relations: edges.map(toRelation),
    counts: {
      contested: counts["contested"] ?? 0,
      works: counts["works"] ?? 0,
      claims: counts["claims"] ?? 0,
    },
  };
}

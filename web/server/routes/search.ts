/** Search over every name in every language, in the store. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { textOf } from "../../../graph/reading/property-of.ts";
import { endKindOf, labelsOf } from "../../../graph/reading/read-end.ts";
import type { GraphStore, SearchHit } from "../../../graph/store/graph-store.ts";
import {
  searchQuerySchema,
  searchResponseSchema,
  type SearchResult,
} from "../../contract/search.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { splitList } from "../to-contract.ts";

export const searchRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  app.get(
    "/search",
    {
      schema: {
        tags: ["explore"],
        summary: "Search by name",
        querystring: searchQuerySchema,
        response: { 200: searchResponseSchema },
      },
    },
    async (request) => {
      const { q, kinds, limit } = request.query;
      const hits = await store.search(
        { text: q, kinds: splitList(kinds), limit },
        { signal: abortSignalOf(request) },
      );
      return { hits: hits.map(toHit) };
    },
  );
};

function toHit({ node, matched, language }: SearchHit): SearchResult["hits"][number] {
  const kind = endKindOf(node) as SearchResult["hits"][number]["kind"];
  return {
    id: node.id,
    kind,
    labels: labelsOf(node, kind),
    abbreviation: textOf(node, "abbreviation"),
    matched,
    language,
  };
}

/** The places of the text with what is coded from each. Read once for each version, as the overview is. */
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { GraphNode } from "../../../graph/model/graph-node.ts";
import { type AppStatementName, appStatement } from "../../../graph/reading/app-statements.ts";
import { flagOf, numberOf, textOf } from "../../../graph/reading/property-of.ts";
import type { CallOptions, GraphStore } from "../../../graph/store/graph-store.ts";
import { problemSchema } from "../../contract/problem.ts";
import {
  type SentenceClaim,
  type Sentences,
  sentencesResponseSchema,
  type TextSentence,
} from "../../contract/sentences.ts";
import { abortSignalOf } from "../abort-signal.ts";
import { WebError } from "../problem.ts";
import { readVersion } from "./health.ts";

export const sentenceRoutes: FastifyPluginAsyncZod<{ store: GraphStore }> = async (
  app,
  { store },
) => {
  let cached: Sentences | null = null;
  app.get(
    "/sentences",
    {
      schema: {
        tags: ["atlas"],
        summary: "The places of the text, with what is coded from each",
        response: { 200: sentencesResponseSchema, 503: problemSchema },
      },
    },
    async (request) => {
      const version = await readVersion(store);
      if (version === null)
        throw new WebError(
          503,
          "GRAPH_EMPTY",
          "The atlas is empty",
          "No graph was found in the store. Run `npm run ingest`, then load the page again.",
        );
      if (cached?.version !== version)
        cached = {
          version,
          sentences: await readSentences(store, { signal: abortSignalOf(request) }),
        };
      return cached;
    },
  );
};

async function readSentences(store: GraphStore, options: CallOptions): Promise<TextSentence[]> {
  const ask = async (name: AppStatementName) =>
    (await store.query(appStatement(name), {}, options)).rows;
  const [sentences, claims, ends] = await Promise.all([
    ask("sentences"),
    ask("sentences-claims"),
    ask("sentences-ends"),
  ]);
  const endOf = new Map(ends.map(([claim, role, end]) => [`${claim} ${role}`, end as string]));
  const here = new Map<string, SentenceClaim[]>();
  for (const [sentence, claim] of claims as [string, GraphNode][]) {
    const list = here.get(sentence) ?? [];
    list.push(toClaim(claim, endOf));
    here.set(sentence, list);
  }
  return sentences.map((row) => toSentence(row[0] as GraphNode, here));
}

function toClaim(claim: GraphNode, endOf: ReadonlyMap<string, string>): SentenceClaim {
  return {
    id: claim.id,
    type: textOf(claim, "type") ?? "",
    text: textOf(claim, "text") ?? "",
    status: textOf(claim, "status") as SentenceClaim["status"],
    modality: textOf(claim, "modality") as SentenceClaim["modality"],
    negated: flagOf(claim, "negated"),
    from: textOf(claim, "from"),
    to: textOf(claim, "to"),
    subject: endOf.get(`${claim.id} SUBJECT`) ?? "",
    object: endOf.get(`${claim.id} OBJECT`) ?? null,
  };
}

function toSentence(
  node: GraphNode,
  claims: ReadonlyMap<string, readonly SentenceClaim[]>,
): TextSentence {
  return {
    id: node.id,
    section: numberOf(node, "section") ?? 0,
    paragraph: numberOf(node, "paragraph") ?? 0,
    sentence: numberOf(node, "sentence") ?? 0,
    lang: textOf(node, "lang") === "id" ? "id" : "en",
    fingerprint: textOf(node, "fingerprint") ?? "",
    letters: numberOf(node, "letters") ?? 0,
    aside: textOf(node, "setAside"),
    claims: (claims.get(node.id) ?? []).toSorted((a, b) =>
      a.id.localeCompare(b.id, "en", { numeric: true }),
    ),
  };
}

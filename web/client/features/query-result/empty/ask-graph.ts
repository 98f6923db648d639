/** Small questions that the page itself puts through the gate, to find out why a reader's found nothing. */
import { queryOptions } from "@tanstack/react-query";
import type { CypherAnswer } from "../../../../contract/cypher.ts";
import { sendJson } from "../../../api/send-json.ts";
import type { AskParameters } from "../../../state/ask/ask.ts";
import type { GraphWords } from "./find-reasons.ts";
import { rewrite, scanStatement } from "./scan-statement.ts";

const LABELS = "MATCH (n) UNWIND labels(n) AS word RETURN DISTINCT word ORDER BY word";
const TYPES = "MATCH ()-[r]->() RETURN DISTINCT type(r) AS word ORDER BY word";
const KEYS = "MATCH (n) UNWIND keys(n) AS word RETURN DISTINCT word ORDER BY word";
const RELATION_KEYS = "MATCH ()-[r]->() UNWIND keys(r) AS word RETURN DISTINCT word ORDER BY word";

export const graphWordsQuery = queryOptions({
  queryKey: ["graph-words"],
  queryFn: async ({ signal }): Promise<GraphWords> => {
    const [labels, types, keys, relationKeys] = [
      await askWords(LABELS, signal),
      await askWords(TYPES, signal),
      await askWords(KEYS, signal),
      await askWords(RELATION_KEYS, signal),
    ];
    return { labels, types, keys: [...new Set([...keys, ...relationKeys])] };
  },
  staleTime: Infinity,
  retry: false,
});

async function askWords(statement: string, signal: AbortSignal): Promise<string[]> {
  const { rows } = await ask({ statement, parameters: {} }, signal, 5000);
  return rows.map(([word]) => String(word));
}

export interface Turned {
  readonly statement: string;
  readonly types: string;
  readonly rows: number;
  /** There are more than that. */
  readonly isMore: boolean;
}

/** Arrows that are tried: a statement of many would ask for as many answers. */
const MOST_TRIED = 4;
const ENOUGH = 50;

/** The same statement with one arrow turned round, for each arrow with which it then finds something. */
export function turnedQuery(statement: string, parameters: AskParameters) {
  return queryOptions({
    queryKey: ["turned", statement, parameters],
    queryFn: async ({ signal }): Promise<Turned[]> => {
      const found: Turned[] = [];
      for (const arrow of scanStatement(statement).arrows.slice(0, MOST_TRIED)) {
        const turned = rewrite(statement, arrow, arrow.turned);
        // One after the other: a class asks at the same time.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await ask({ statement: turned, parameters }, signal, ENOUGH).catch(
          () => null,
        );
        if (answer !== null && answer.rows.length > 0)
          found.push({
            statement: turned,
            types: arrow.types,
            rows: answer.rows.length,
            isMore: answer.truncated,
          });
      }
      return found;
    },
    staleTime: Infinity,
    retry: false,
  });
}

interface Asked {
  readonly statement: string;
  readonly parameters: AskParameters;
}

function ask(asked: Asked, signal: AbortSignal, limit: number): Promise<CypherAnswer> {
  return sendJson<CypherAnswer>({
    method: "POST",
    path: "/api/cypher",
    body: { ...asked, limit },
    signal,
  });
}

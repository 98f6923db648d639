/** Goes over all edges in parts, by the internal ids of their sources, so that no answer grows with the graph. */
import type { EngineReader, Row, StatementParameters } from "./engine-reader.ts";

const SOURCES_AT_A_TIME = 4096;

export interface EdgeScan {
  /** Follows `MATCH (a)…(b)`, whose edge is `r`: `-[r:GRANTS]->`. */
  readonly hop: string;
  readonly where: string;
  readonly returns: string;
  readonly parameters: StatementParameters;
}

export async function* scanEdges(
  reader: EngineReader,
  { hop, where, returns, parameters }: EdgeScan,
): AsyncGenerator<Row> {
  const [bounds] = await reader.rows("MATCH (n) RETURN min(id(n)), max(id(n))", {});
  const [first, last] = bounds ?? [];
  if (typeof first !== "number" || typeof last !== "number") return;
  for (let from = first; from <= last; from += SOURCES_AT_A_TIME) {
    yield* await reader.rows(
      `MATCH (a)${hop}(b) WHERE id(a) >= $from AND id(a) < $below AND ${where} RETURN ${returns}`,
      { ...parameters, from, below: from + SOURCES_AT_A_TIME },
    );
  }
}

/** The calls that go over the whole graph. */
import { OWNER } from "../content-hash.ts";
import type { DumpRecord, GraphEdge, GraphNode, Snapshot } from "../graph-store.ts";
import { compareById, followedTypes } from "../relation-graph.ts";
import type { Connection } from "./connection.ts";
import type { Row, Statements } from "./transact.ts";
import { quoteAny } from "./cypher-names.ts";
import { toEdge, toNode } from "./to-graph.ts";

const NODE_NAMES = "MATCH (n) WHERE n.owner = $owner";
const EDGE_NAMES = "MATCH ()-[r]->() WHERE r.owner = $owner";
const DUMP_PAGE = 2_000;

export async function readOverview({ rows }: Statements): Promise<{
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}> {
  const nodes = await rows("MATCH (n:Entity) RETURN n");
  const edges = await rows(
    `MATCH (a:Entity)-[r:${quoteAny(followedTypes([]))}]->(b:Entity)
RETURN r, a.id AS source, b.id AS target`,
  );
  return {
    nodes: nodes.map(({ n }) => toNode(n)).toSorted(compareById),
    edges: edges.map(({ r, source, target }) => toEdge(r, source, target)).toSorted(compareById),
  };
}

export async function readSnapshot({ table }: Statements): Promise<Snapshot> {
  const nodes = await table(`${NODE_NAMES} RETURN n.id AS id, n.contentHash AS hash`, {
    owner: OWNER,
  });
  const edges = await table(
    `${EDGE_NAMES} RETURN r.id AS id, r.contentHash AS hash, type(r) AS type`,
    { owner: OWNER },
  );
  return {
    nodes: new Map(nodes.rows.map(([id, hash]) => [String(id), String(hash)])),
    edges: new Map(
      edges.rows.map(([id, hash, type]) => [
        String(id),
        { hash: String(hash), type: String(type) },
      ]),
    ),
  };
}

/**
 * Ordered here and read in pages by internal id: to sort half a million edges whole would be more than a small server
 * allows one transaction, and a reader that is slow would run out of its time.
 */
export async function* dumpAll(connection: Connection): AsyncGenerator<DumpRecord> {
  const nodePages = readPages(
    connection,
    `${NODE_NAMES} RETURN n.id AS id, elementId(n) AS elementId`,
    "UNWIND $page AS wanted MATCH (n) WHERE elementId(n) = wanted RETURN n",
  );
  for await (const rows of nodePages) {
    yield* rows
      .map(({ n }) => toNode(n))
      .toSorted(compareById)
      .map((node) => ({ node }));
  }
  const edgePages = readPages(
    connection,
    `${EDGE_NAMES} RETURN r.id AS id, elementId(r) AS elementId`,
    `UNWIND $page AS wanted MATCH (a)-[r]->(b) WHERE elementId(r) = wanted
RETURN r, a.id AS source, b.id AS target`,
  );
  for await (const rows of edgePages) {
    yield* rows
      .map(({ r, source, target }) => toEdge(r, source, target))
      .toSorted(compareById)
      .map((edge) => ({ edge }));
  }
}

async function* readPages(
  connection: Connection,
  names: string,
  page: string,
): AsyncGenerator<readonly Row[]> {
  const found = await connection.read(({ rows }) => rows(names, { owner: OWNER }));
  const sorted = found
    .map(({ id, elementId }) => ({ id: String(id), elementId: String(elementId) }))
    .toSorted(compareById);
  for (let start = 0; start < sorted.length; start += DUMP_PAGE) {
    const ids = sorted.slice(start, start + DUMP_PAGE).map(({ elementId }) => elementId);
    yield await connection.read(({ rows }) => rows(page, { page: ids }));
  }
}

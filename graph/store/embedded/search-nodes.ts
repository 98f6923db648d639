/** Search inside the store: over the folded names beside each node, graded and cut there. */
import { foldWords } from "../fold-text.ts";
import type { CallOptions, SearchHit, SearchQuery } from "../graph-store.ts";
import { rankHits } from "../rank-hits.ts";
import { RELATION_TYPE_NAMES } from "../../model/relation-types.ts";
import { NAME_BOUNDARY } from "../search-text.ts";
import type { EngineReader } from "./engine-reader.ts";
import { readNodes } from "./read-nodes.ts";
import { toText } from "./read-values.ts";

// `rankHits` tells names that hold all the words from nodes that hold them across names; this statement cannot.
const ROOM_FOR_SEVERAL_WORDS = 10;

// Ids, not nodes: sorting whole nodes takes twice as long.
const STATEMENT = `
  MATCH (n)
  WHERE n.searchText CONTAINS $longest
    AND all(word IN $others WHERE n.searchText CONTAINS word)
    AND ($anyKind OR any(label IN labels(n) WHERE label IN $kinds))
  WITH n.id AS id,
    CASE WHEN n.searchText CONTAINS $whole THEN 2 WHEN n.searchText CONTAINS $start THEN 1 ELSE 0 END AS grade,
    COUNT { (n)-[:${RELATION_TYPE_NAMES.join("|")}]-() } AS degree
  ORDER BY grade DESC, degree DESC, id
  LIMIT $limit
  RETURN id, degree`;

export async function searchNodes(
  reader: EngineReader,
  { text, kinds, limit }: SearchQuery,
  options?: CallOptions,
): Promise<readonly SearchHit[]> {
  options?.signal?.throwIfAborted();
  const typed = foldWords(text);
  const words = [...new Set(typed)].map((word) => ` ${word}`);
  const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const start = `${NAME_BOUNDARY} ${typed.join(" ")}`;
  const rows = await reader.rows(
    STATEMENT,
    {
      longest,
      others,
      kinds,
      anyKind: kinds.length === 0,
      start,
      whole: start + NAME_BOUNDARY,
      limit: others.length === 0 ? limit : limit * ROOM_FOR_SEVERAL_WORDS,
    },
    options,
  );
  const ids = rows.map(([id]) => toText(id));
  const nodes = await readNodes(reader, ids, options);
  const candidates = rows.flatMap(([id, degree]) => {
    const node = nodes.get(toText(id));
    return node === undefined ? [] : [{ node, degree: Number(degree) }];
  });
  return rankHits(text, candidates, limit);
}

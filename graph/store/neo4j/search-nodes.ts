/** Search: the full-text index finds, the database keeps the best, and the shared ranking has the last word. */
import { foldWords } from "../fold-text.ts";
import type { SearchHit, SearchQuery } from "../graph-store.ts";
import { rankHits } from "../rank-hits.ts";
import { followedTypes } from "../relation-graph.ts";
import { NAME_BOUNDARY, SEARCH_PROPERTY } from "../search-text.ts";
import type { Row, Statements } from "./transact.ts";
import { ANY_RELATION_LABEL, quoteAny, quoteName } from "./cypher-names.ts";
import { SEARCH_INDEX } from "./schema.ts";
import { toNode } from "./to-graph.ts";

/** Lucene takes no more than 1024 clauses; the grade below looks at all words. */
const MOST_CLAUSES = 100;

// The grades are those of `rank-hits.ts`: they decide only who is cut off before it.
const SEARCH = `
CALL db.index.fulltext.queryNodes($index, $lucene) YIELD node
WHERE size($kinds) = 0 OR any(label IN labels(node) WHERE label IN $kinds)
WITH node, node.${quoteName(SEARCH_PROPERTY)} AS text
WITH node, CASE
  WHEN text CONTAINS $exact THEN 4
  WHEN text CONTAINS $start THEN 3
  WHEN any(name IN split(text, $boundary) WHERE all(word IN $words WHERE name CONTAINS word)) THEN 2
  WHEN all(word IN $words WHERE text CONTAINS word) THEN 1
  ELSE 0
END AS grade
WHERE grade > 0
WITH node, grade,
  COUNT { (node)-[:${quoteAny(followedTypes([]))}]-(:${ANY_RELATION_LABEL}) } AS degree
ORDER BY grade DESC, degree DESC, node.id
LIMIT $limit
RETURN node, degree`;

const HAS_INDEX = "SHOW FULLTEXT INDEXES YIELD name WHERE name = $index RETURN name";

export type SearchNodes = (
  statements: Statements,
  query: SearchQuery,
) => Promise<readonly SearchHit[]>;

/** A database that no ingest has prepared holds nothing to find, and its missing index is no error. */
export function createSearch(): SearchNodes {
  let isPrepared = false;
  return async (statements, query) => {
    const words = [...new Set(foldWords(query.text))];
    if (words.length === 0 || query.limit < 1) return [];
    if (!isPrepared) {
      const found = await statements.rows(HAS_INDEX, { index: SEARCH_INDEX });
      if (found.length === 0) return [];
      isPrepared = true;
    }
    const rows = await statements.rows(SEARCH, toParameters(query, words));
    return rankHits(query.text, rows.map(toCandidate), query.limit);
  };
}

function toParameters({ text, kinds, limit }: SearchQuery, words: readonly string[]) {
  const typed = `${NAME_BOUNDARY} ${foldWords(text).join(" ")}`;
  return {
    index: SEARCH_INDEX,
    // Folded words hold only letters and digits, in lower case: nothing in them means anything to Lucene.
    lucene: words
      .slice(0, MOST_CLAUSES)
      .map((word) => `+${word}*`)
      .join(" "),
    exact: `${typed}${NAME_BOUNDARY}`,
    start: typed,
    words: words.map((word) => ` ${word}`),
    boundary: NAME_BOUNDARY,
    kinds,
    limit,
  };
}

function toCandidate({ node, degree }: Row) {
  return { node: toNode(node), degree: Number(degree) };
}

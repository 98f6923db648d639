/** Hostile statements that hide what they are: in the letters, in comments, in names, in subqueries, in options, in parameters. */
import type { GateValue } from "../../graph/gate/gate-value.ts";
import type { HostileStatement, Outcome } from "./gate-hostile.ts";
import { PORT } from "./gate-hostile.ts";

function each(outcome: Outcome, ...statements: readonly string[]): readonly HostileStatement[] {
  return statements.map((statement) => ({ statement, outcome }));
}

const LETTERS = [
  ...each(
    "CYPHER_CHARACTERS",
    String.raw`RETURN 1 AS a \U0000007D CREATE (:X)`,
    "MATCH (n) \u202ERETURN n",
    "CRE\u00ADATE (:X)",
    "MATCH (n)\u0007RETURN n",
    "\uFEFFCREATE (:X)",
    "MA\u200BTCH (n) DELETE n",
  ),
  // Another letter that looks the same begins no clause.
  ...each("CYPHER_FUNCTION", "СREATE (:X)"),
  ...each("CYPHER_SYNTAX", "ＣＲＥＡＴＥ x", "MATCH (n) ЅET n.x = 1"),
  ...each(
    "CYPHER_WRITES",
    "MATCH (n)\u00A0SET\u2003n.x\u3000= 1",
    "cReAtE (:X)",
    "MATCH\n(n)\r\nSeT\tn.x=1",
  ),
];

const COMMENTS = [
  ...each(
    "CYPHER_WRITES",
    "MATCH (n) /* */SET/**/n/**/./**/x = 1",
    "MATCH (n) DETACH//\nDELETE n",
    "RETURN '/*' AS a UNION CREATE (:X) RETURN '*/' AS a",
    'RETURN "//" AS a UNION MERGE (:X) RETURN 1 AS a',
    "MATCH (`/*`) SET `/*`.x = 1 //*/",
  ),
  ...each(
    "CYPHER_SYNTAX",
    "RETURN 1 /* never ends",
    "RETURN 'never ends",
    "MATCH (`never ends) RETURN 1",
    "RETURN 1 /* /* */ */",
  ),
];

const NAMES = [
  ...each(
    "CYPHER_FUNCTION",
    "RETURN `apoc`.`load`.`json`('x')",
    "RETURN apoc . text /* */ . join(['a'], ',')",
    "RETURN genai.vector.encode('x', 'OpenAI', {})",
    "MATCH (n {a: apoc.load.json('x')}) RETURN n",
    "MATCH (n)-[r {w: apoc.x(1)}]->() RETURN n",
    "MATCH (n) WHERE any(x IN apoc.y() WHERE true) RETURN n",
    "RETURN [x IN [1] | apoc.z(x)]",
    "RETURN graph.names()",
    "RETURN file()",
    "RETURN `in`.x(1)",
    "RETURN [1].apoc.x(1)",
    "MATCH (n) RETURN n ORDER BY apoc.x(n)",
    "RETURN dat('2020-01-01')",
    `RETURN http.get('http://127.0.0.1:${PORT}/')`,
  ),
  ...each(
    "CYPHER_PROCEDURE",
    "CALL `apoc.load.json`('x')",
    "CALL DB.LABELS()",
    "OPTIONAL CALL apoc.load.json('x') YIELD value RETURN value",
    "CALL apoc.help",
    "MATCH (n) CALL { CALL db.createProperty('x') RETURN 1 AS one } RETURN one",
    "RETURN EXISTS { CALL apoc.load.json('x') YIELD value RETURN value }",
    "CALL db.labels() YIELD label CALL db.stats.stop('QUERIES') YIELD section RETURN label",
    "EXPLAIN CALL dbms.queryJmx('*:*')",
  ),
];

const SUBQUERIES = each(
  "CYPHER_WRITES",
  "RETURN EXISTS { CREATE (:X) }",
  "RETURN COUNT { MATCH (n) SET n.x = 1 RETURN n }",
  "RETURN COLLECT { MERGE (n:X) RETURN n }",
  "CALL { CALL { CALL { CREATE (:X) } } } RETURN 1",
  "MATCH (n) CALL (*) { REMOVE n.name } RETURN 1",
  "UNWIND [1] AS x CALL (x) { MERGE (:X {a: x}) } RETURN x",
  "MATCH (n) WITH n DETACH DELETE n",
  "MATCH (n) NODETACH DELETE n",
  "MATCH p = (a)-->(b) FOREACH (n IN nodes(p) | SET n.x = 1)",
  "MATCH (n:N) ON CREATE SET n.x = 1",
  "MATCH (n) RETURN n NEXT CREATE (:X)",
);

const HEADS = [
  ...each(
    "CYPHER_ADMIN",
    "CYPHER planner=dp MATCH (n) RETURN n",
    "CYPHER 3.5 MATCH (n) RETURN n",
    "CYPHER runtime=parallel MATCH (n) RETURN n",
    "CYPHER 5 replan=force RETURN 1",
    "CALL { USE other MATCH (n) RETURN n } RETURN n",
    "RETURN 1 AS a UNION USE other RETURN 1 AS a",
    "MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS OF 10 ROWS RETURN one",
    "SHOW CURRENT USER",
    "SHOW PRIVILEGES",
    "TERMINATE TRANSACTION 'neo4j-transaction-1'",
    "MATCH (n) RETURN n NEXT SHOW TRANSACTIONS",
    "DROP DATABASE neo4j",
    "CREATE OR REPLACE DATABASE x",
    "GRANT ROLE admin TO eve",
    "START TRANSACTION",
    "SESSION SET SCHEMA x",
  ),
  ...each(
    "CYPHER_SYNTAX",
    "EXPLAIN PROFILE MATCH (n) RETURN n",
    "PROFILE EXPLAIN MATCH (n) RETURN n",
  ),
  ...each(
    "CYPHER_WRITES",
    "EXPLAIN CYPHER 5 CREATE (:X)",
    "CYPHER 5 PROFILE MATCH (n) SET n.x = 1",
    "CYPHER EXPLAIN MERGE (:X)",
  ),
  ...each("CYPHER_SEVERAL", "; CREATE (:X)", "RETURN 1;;RETURN 2", "EXPLAIN RETURN 1; CREATE (:X)"),
  ...each("CYPHER_EMPTY", "EXPLAIN", "CYPHER 5", "PROFILE ;"),
];

const SHAPES: readonly HostileStatement[] = [
  ...each(
    "CYPHER_TOO_LONG",
    `RETURN ${"[".repeat(200)}${"]".repeat(200)}`,
    `RETURN ${"{a:".repeat(100)}1${"}".repeat(100)}`,
    `${"CALL { ".repeat(70)}RETURN 1 AS a${" }".repeat(70)} RETURN a`,
  ),
  ...each(
    "bounded",
    `RETURN ${"NOT ".repeat(4000)}true`,
    `RETURN 1${"+1".repeat(9000)} AS x`,
    `MATCH ${Array.from({ length: 300 }, (_, at) => `(x${at})`).join("-->")} RETURN count(*)`,
    `UNWIND [${Array.from({ length: 4000 }, (_, at) => at).join(",")}] AS x RETURN count(x)`,
    `RETURN ${Array.from({ length: 1500 }, (_, at) => `1 AS a${at}`).join(",")}`,
    "MATCH (n) WHERE n.name =~ $pattern RETURN count(n)",
    "MATCH (a)-[*1..30]->(b) RETURN DISTINCT a.id, b.id",
    "WITH range(1, 3000) AS l UNWIND l AS a UNWIND l AS b WITH a, collect(b) AS bs RETURN a, bs",
  ).map((trick) => ({
    ...trick,
    parameters: { pattern: `(${"a?".repeat(30)}${"a".repeat(30)})*` },
  })),
];

const GIVEN: readonly HostileStatement[] = [
  { statement: "RETURN $x", outcome: "CYPHER_PARAMETER" },
  { statement: "RETURN $`x y`", outcome: "CYPHER_PARAMETER", parameters: { x: 1 } },
  {
    statement: "RETURN $x",
    outcome: "CYPHER_PARAMETER",
    parameters: { x: { $node: { id: "eu", labels: [], properties: {} } } },
  },
  { statement: "RETURN $x", outcome: "CYPHER_PARAMETER", parameters: { x: { $int: "1e99" } } },
  {
    statement: "RETURN $x",
    outcome: "CYPHER_PARAMETER",
    parameters: { x: { $int: "9223372036854775808" } },
  },
  { statement: "RETURN $x", outcome: "CYPHER_PARAMETER", parameters: { x: deep(50) } },
  { statement: "RETURN $x", outcome: "CYPHER_TOO_LONG", parameters: { x: "x".repeat(300_000) } },
  {
    statement: "RETURN 1",
    outcome: "CYPHER_TOO_LONG",
    parameters: Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`p${at}`, at])),
  },
  { statement: "RETURN $x", outcome: "answered", parameters: { x: "'} CREATE (:X) //" } },
  {
    statement: "MATCH (n {id: $x}) RETURN n",
    outcome: "answered",
    parameters: { x: "n1'}) DETACH DELETE n //" },
  },
];

export const TRICKS: readonly HostileStatement[] = [
  ...LETTERS,
  ...COMMENTS,
  ...NAMES,
  ...SUBQUERIES,
  ...HEADS,
  ...SHAPES,
  ...GIVEN,
];

function deep(levels: number): GateValue {
  return levels === 0 ? [] : [deep(levels - 1)];
}

/**
 * Statements that people should not get away with, and what each engine's gate must do. `bounded` ones may be answered, in
 * part or not at all, but are over soon after the limit, and the gate answers the next one.
 */
import type { GateValue } from "../../graph/gate/gate-value.ts";
import type { GateCode } from "../../graph/gate/gate-codes.ts";

export type Outcome = GateCode | "answered" | "bounded";

export interface HostileStatement {
  readonly statement: string;
  readonly outcome: Outcome;
  /** Where the engines differ. */
  readonly onNeo4j?: Outcome;
  readonly parameters?: Readonly<Record<string, GateValue>>;
}

/** A place on this machine that must not be asked for anything; a test puts its port there. */
export const PORT = "{port}";

function each(outcome: Outcome, ...statements: readonly string[]): readonly HostileStatement[] {
  return statements.map((statement) => ({ statement, outcome }));
}

const PLAIN_WRITES = each(
  "CYPHER_WRITES",
  "CREATE (:X)",
  "MERGE (:X {a:1})",
  "MATCH (n) SET n.x=1",
  "MATCH (n) REMOVE n.name",
  "MATCH (n) SET n:$('L')",
  "MATCH (n) DETACH DELETE n",
  "INSERT (:X)",
  "FOREACH (i IN range(1,3) | CREATE (:X))",
);

const HIDDEN_WRITES = [
  ...each(
    "CYPHER_WRITES",
    "MATCH (n) CALL { WITH n CREATE (:X) } RETURN count(n)",
    "MATCH (n) CALL { WITH n SET n.z=1 } IN TRANSACTIONS",
    "MATCH (n) CALL (n) { DELETE n } IN 4 CONCURRENT TRANSACTIONS",
    "RETURN 1 AS a UNION CREATE (:X) RETURN 1 AS a",
    "/* MATCH */ CREATE (:X) // RETURN",
    "EXPLAIN CREATE (:X)",
    "PROFILE CREATE (:X) RETURN 1",
    "CYPHER 25 CREATE (:X)",
  ),
  ...each("CYPHER_CHARACTERS", String.raw`M\u0041TCH (n) DETACH DELETE n`),
  ...each("CYPHER_SEVERAL", "MATCH (n) RETURN n; MATCH (m) DETACH DELETE m"),
];

const SCHEMA = [
  ...each(
    "CYPHER_WRITES",
    "CREATE INDEX FOR (n:N) ON (n.name)",
    "DROP INDEX nid",
    "CREATE CONSTRAINT FOR (n:N) REQUIRE n.id IS UNIQUE",
    "CREATE FULLTEXT INDEX f FOR (n:N) ON EACH [n.name]",
  ),
  ...each("CYPHER_PROCEDURE", "CALL db.index.vector.createNodeIndex('v','N','e',3,'cosine')"),
];

const FILES_AND_NETWORK = [
  ...each(
    "CYPHER_LOADS",
    "LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r",
    "LOAD CSV FROM '/proc/self/environ' AS r RETURN r",
    "LOAD CSV FROM 'http://169.254.169.254/latest/meta-data/' AS r RETURN r",
    `LOAD CSV FROM 'http://127.0.0.1:${PORT}/' AS r RETURN r`,
    "LOAD CSV FROM 'ftp://u:p@10.0.0.1/x' AS r RETURN r",
    "LOAD/**/CSV FROM '/dev/zero' AS r RETURN count(r)",
    `MATCH (n) LOAD CSV FROM 'http://127.0.0.1:${PORT}/?x='+n.name AS r RETURN r`,
    "RETURN 1 AS r UNION ALL LOAD CSV FROM '/etc/passwd' AS r RETURN r",
  ),
  ...each(
    "CYPHER_PROCEDURE",
    "CALL apoc.load.json('file:///etc/passwd')",
    `CALL apoc.load.json('http://127.0.0.1:${PORT}/')`,
    "CALL apoc.export.csv.all('x.csv',{})",
  ),
];

const PROCEDURES_AND_FUNCTIONS = [
  ...each(
    "CYPHER_PROCEDURE",
    "CALL apoc.cypher.run('CREATE (:X)',{})",
    "CALL apoc.periodic.iterate('MATCH (n) RETURN n','DELETE n',{})",
    "CALL /*x*/ apoc.`cypher`.doIt('CREATE ()',{})",
    "CALL apoc.util.sleep(100000)",
    "CALL dbms.listConfig()",
    "CALL dbms.killConnections(['bolt-1'])",
    "CALL db.clearQueryCaches()",
    "CALL db.createLabel('X')",
    "CALL db.stats.collect('QUERIES',{})",
    "CALL tx.setMetaData({user:'root'})",
    "CALL grafeo.betweenness_centrality()",
  ),
  ...each("CYPHER_FUNCTION", "RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n',{})"),
  ...each("answered", "CALL db.labels()"),
];

const ADMINISTRATION = each(
  "CYPHER_ADMIN",
  "SHOW USERS",
  "SHOW DATABASES",
  "SHOW TRANSACTIONS",
  "SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message",
  "SHOW SETTINGS",
  "CREATE USER eve SET PASSWORD 'password1'",
  "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
  "USE system SHOW USERS",
  "USE other MATCH (n) RETURN n",
);

const HEAVY: readonly HostileStatement[] = [
  ...each(
    "bounded",
    "MATCH (a),(b),(c) RETURN count(*)",
    "MATCH p=(a)-[*]-(b) RETURN p",
    "MATCH p=(a)-[*1..15]-(b) RETURN count(p)",
    "MATCH p=allShortestPaths((a:N)-[*]-(b:N)) RETURN count(p)",
    "UNWIND range(1,10000) AS a UNWIND range(1,10000) AS b UNWIND range(1,10000) AS c RETURN count(*)",
    "UNWIND range(1,100000000) AS x RETURN count(x)",
    "RETURN size(range(1,9223372036854775807))",
    "RETURN reduce(s='a', i IN range(1,40) | s+s)",
    "RETURN reduce(l=[1], i IN range(1,40) | l+l)",
    "MATCH (a:N),(b:N) RETURN a,b",
    "MATCH (n) WITH collect(n) AS ns UNWIND ns AS a UNWIND ns AS b RETURN a,b ORDER BY a.name",
    "MATCH (n)-[r]->(m) RETURN n,r,m",
    `MATCH ${Array.from({ length: 31 }, (_, number) => `(a${number}:N)`).join(",")} RETURN count(*)`,
  ),
  ...each(
    "answered",
    "MATCH (a:N {id:'n1'}),(b:N {id:'n99'}), p=shortestPath((a)-[*]-(b)) RETURN p",
    "MATCH (n) WHERE n.name =~ '(a+)+$' RETURN n",
  ),
];

const PARSER: readonly HostileStatement[] = [
  ...each(
    "CYPHER_TOO_LONG",
    `RETURN '${"x".repeat(3_000_000)}'`,
    `RETURN ${"(".repeat(5000)}1${")".repeat(5000)}`,
    `RETURN 1${"+1".repeat(20_000)}`,
    `WITH 1 AS a${" WITH a".repeat(100_000)} RETURN a`,
    `RETURN 1${" ".repeat(1_000_000)}`,
  ),
  ...each("CYPHER_EMPTY", "", ";;;", " \n// nothing\n/* at all */"),
  ...each("CYPHER_CHARACTERS", "RETURN 'a\0b'", "RETURN '\uD800' AS x"),
];

/** The 74 of the safety notes (some are more than one statement). */
export const HOSTILE_STATEMENTS: readonly HostileStatement[] = [
  ...PLAIN_WRITES,
  ...HIDDEN_WRITES,
  ...SCHEMA,
  ...FILES_AND_NETWORK,
  ...PROCEDURES_AND_FUNCTIONS,
  ...ADMINISTRATION,
  ...HEAVY,
  ...PARSER,
];

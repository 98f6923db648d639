/** Statements that readers ask, on the small world beside a crowd (`gate-world.ts`), and what every engine answers. */
import type { GateValue } from "../../graph/gate/gate-value.ts";

export interface GoodStatement {
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, GateValue>>;
  readonly rows: readonly (readonly GateValue[])[];
}

type Given = Readonly<Record<string, GateValue>>;

function good(
  statement: string,
  rows: GoodStatement["rows"],
  parameters: Given = {},
): GoodStatement {
  return { statement, rows, parameters };
}

const GRANTED = [["education"], ["education"], ["health-care"]];

const READING: readonly GoodStatement[] = [
  good("MATCH (n:Right) RETURN n.id ORDER BY n.id", [["education"], ["health-care"]]),
  good("match (n:Right) return n.id order by n.id desc limit 1;", [["health-care"]]),
  good("MATCH (:Instrument {id: 'tpd'})-[:GRANTS]->(r) RETURN r.id ORDER BY r.id", GRANTED),
  good("MATCH (a)-[r:ADOPTED|SUPPORTS]->(b) WHERE a.id = 'eu' RETURN type(r), b.id ORDER BY b.id", [
    ["SUPPORTS", "displaced-persons"],
    ["ADOPTED", "tpd"],
    ["SUPPORTS", "ukraine"],
  ]),
  good("MATCH (a:Actor {id: $id})-[r]->(b) RETURN count(r) AS relations", [[3]], { id: "eu" }),
  good(
    "MATCH (n:Right) WHERE n.id IN $ids RETURN n.id ORDER BY n.id LIMIT $most",
    [["education"]],
    {
      ids: ["education", "health-care"],
      most: 1,
    },
  ),
  good("MATCH (a)-[r]-(b:Place) RETURN DISTINCT a.id ORDER BY a.id", [
    ["displaced-persons"],
    ["eu"],
  ]),
  good("MATCH (n:Right) RETURN count(*) AS c, collect(n.id) AS ids", [
    [2, ["education", "health-care"]],
  ]),
  good("MATCH (t:Instrument) OPTIONAL MATCH (t)-[:PRECEDES]->(x) RETURN t.id, x", [["tpd", null]]),
  good("MATCH (a:Threat)-[:DISPLACES]->(b)<-[:PROTECTS]-(c) RETURN a.id, b.id, c.id", [
    ["war", "displaced-persons", "tpd"],
  ]),
  good("MATCH (a {id: 'eu'})-[*1..2]->(b:Right) RETURN DISTINCT b.id ORDER BY b.id", [
    ["education"],
    ["health-care"],
  ]),
  good(
    "MATCH p = (a {id: 'eu'})-[:ADOPTED]->()-[:GRANTS*1..2]->(b) RETURN length(p) AS l, b.id ORDER BY b.id",
    [
      [2, "education"],
      [2, "education"],
      [2, "health-care"],
    ],
  ),
  good(
    "MATCH p = shortestPath((a {id: 'eu'})-[*..6]-(b {id: 'health-security'})) RETURN [n IN nodes(p) | n.id]",
    [[["eu", "tpd", "health-care", "health-security"]]],
  ),
  good(
    "MATCH (a {id: 'eu'}), (b {id: 'health-security'}), p = shortestPath((a)-[*]-(b)) RETURN length(p)",
    [[3]],
  ),
  good(
    "MATCH (a), (b), p = shortestPath((a)-[*]-(b)) WHERE a.id = 'eu' AND b.id = 'health-security' RETURN length(p)",
    [[3]],
  ),
  good("MATCH (a:Right) WHERE NOT (a)-[:ENABLES]->() RETURN a.id", [["education"]]),
  good("MATCH (a:Right) WHERE EXISTS { (a)-[:ENABLES]->(:SecurityCategory) } RETURN a.id", [
    ["health-care"],
  ]),
  good("MATCH (a:Instrument) RETURN COUNT { (a)-[:GRANTS]->() } AS c", [[3]]),
  good(
    "MATCH (a:Instrument) RETURN [(a)-[r:GRANTS]->(b) WHERE r.status = 'contested' | b.id] AS ids",
    [[["education"]]],
  ),
  good(
    "MATCH (a:Right) CALL { WITH a MATCH (a)<-[r]-() RETURN count(r) AS c } RETURN a.id, c ORDER BY a.id",
    [
      ["education", 3],
      ["health-care", 1],
    ],
  ),
  good("MATCH (a:Right) WITH a ORDER BY a.id SKIP 1 LIMIT 5 RETURN a.id", [["health-care"]]),
  good("MATCH (a:Right) RETURN a.id AS x UNION MATCH (b:Threat) RETURN b.id AS x", [
    ["education"],
    ["health-care"],
    ["war"],
  ]),
  good("MATCH (n) WHERE n.name STARTS WITH 'access' AND n.name CONTAINS 'health' RETURN n.id", [
    ["health-care"],
  ]),
  good("MATCH (n:Actor) WHERE n.name =~ '(?i)european.*' RETURN n.id", [["eu"]]),
  good("MATCH (n:Actor) WHERE 'EU-27' IN n.aliases RETURN n.id", [["eu"]]),
  good("MATCH (n:Actor) WHERE n.labelUk CONTAINS 'Союз' RETURN n.labelUk", [["Європейський Союз"]]),
  good("MATCH (n:Right) WHERE n.labelId IS NOT NULL RETURN n.id", [["education"]]),
  good("MATCH (`a b`:`Right` {`id`: 'education'}) RETURN `a b`.id AS `the id`", [["education"]]),
  good(
    "MATCH (n:Right {id: 'education'}) RETURN n.id AS create, {delete: 1, call: 2, in: n.set} AS merge",
    [["education", { delete: 1, call: 2, in: null }]],
  ),
  good("MATCH (n:Entity&Right) RETURN count(n) AS c", [[2]]),
  good("MATCH (n:Right) RETURN n.id || '!' AS text ORDER BY text OFFSET 1 LIMIT 1", [
    ["health-care!"],
  ]),
  good("CALL db.labels() YIELD label RETURN count(label) > 5 AS many", [[true]]),
  good("CALL db.labels() YIELD label WITH label WHERE label = 'Right' RETURN label", [["Right"]]),
  good(
    "CALL db.relationshipTypes() YIELD relationshipType AS t WITH t WHERE t = 'GRANTS' RETURN t",
    [["GRANTS"]],
  ),
  good("MATCH (n:Nowhere) RETURN n", []),
  good("CYPHER 5 MATCH (n:Right) RETURN count(n) AS c", [[2]]),
  good("// what rights\nMATCH (n:Right) /* all */ RETURN count(n) AS c", [[2]]),
  good("MATCH (a:Right)\u00A0RETURN\u2003count(a) AS c", [[2]]),
];

const COMPUTING: readonly GoodStatement[] = [
  good("RETURN 1 AS a, 1.5 AS b, 'x' AS c, true AS d, null AS e, [1, [2]] AS f", [
    [1, 1.5, "x", true, null, [1, [2]]],
  ]),
  good("RETURN 9007199254740993 AS big, -9223372036854775807 AS least", [
    [{ $int: "9007199254740993" }, { $int: "-9223372036854775807" }],
  ]),
  good("RETURN $big + 1 AS big", [[{ $int: "9007199254740994" }]], {
    big: { $int: "9007199254740993" },
  }),
  good("RETURN $m AS m, $m.a AS a", [[{ a: [1, { b: null }] }, [1, { b: null }]]], {
    m: { a: [1, { b: null }] },
  }),
  good("RETURN {`$int`: 'x'} AS m, {`$a`: 1, b: 2} AS n", [
    [{ $map: { $int: "x" } }, { $a: 1, b: 2 }],
  ]),
  good("RETURN $m AS m", [[{ $map: { $node: 1 } }]], { m: { $map: { $node: 1 } } }),
  good(
    "RETURN date('2001-07-20') AS d, datetime('2001-07-20T10:00:00Z') AS t, duration('P1Y2M') AS p",
    [["2001-07-20", "2001-07-20T10:00:00Z", "P1Y2M"]],
  ),
  good(
    "RETURN localdatetime('2001-07-20T10:20:30') AS l, date('2001-07-20') < date('2022-03-04') AS b",
    [["2001-07-20T10:20:30", true]],
  ),
  good("UNWIND $rows AS row RETURN row.a AS a ORDER BY a", [[1], [2]], {
    rows: [{ a: 2 }, { a: 1 }],
  }),
  good("UNWIND range(1, 5) AS x RETURN sum(x) AS s, avg(x) AS v, min(x) AS l, max(x) AS h", [
    [15, 3, 1, 5],
  ]),
  good(
    "RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS s, [x IN range(1, 4) WHERE x % 2 = 0 | x * x] AS l",
    [[6, [4, 16]]],
  ),
  good("RETURN CASE WHEN 1 < 2 THEN 'a' ELSE 'b' END AS c, coalesce(null, 2) AS d", [["a", 2]]),
  good(
    "RETURN all(x IN [1, 2] WHERE x > 0) AS a, any(x IN [1] WHERE x > 1) AS b, none(x IN [] WHERE x) AS c",
    [[true, false, true]],
  ),
  good("RETURN toUpper('a') + substring('bcd', 1) AS s, split('a,b', ',') AS l, size('abc') AS n", [
    ["Acd", ["a", "b"], 3],
  ]),
  good("RETURN 7 / 2 AS whole, 7.0 / 2 AS half, 2 ^ 3 AS power, -7 % 3 AS rest", [[3, 3.5, 8, -1]]),
  good("RETURN 'it\\'s' AS a, \"say \\\"so\\\"\" AS b, 'a\\nb' AS c", [
    ["it's", 'say "so"', "a\nb"],
  ]),
  good("RETURN 'MATCH (n) DETACH DELETE n; CREATE (x) // LOAD CSV' AS text", [
    ["MATCH (n) DETACH DELETE n; CREATE (x) // LOAD CSV"],
  ]),
  good("WITH [1, 2, 3] AS l RETURN l[0] AS first, l[1..] AS rest, l[-1] AS last, head(l) AS h", [
    [1, [2, 3], 3, 1],
  ]),
  good(
    "MATCH (n:Right) WITH n.id AS id, size(n.name) AS letters ORDER BY letters DESC RETURN head(collect(id)) AS longest",
    [["health-care"]],
  ),
];

/** What one engine or the other would answer otherwise if it were sent as it stands. */
const MEANING: readonly GoodStatement[] = [
  good("MATCH (n:Right) RETURN sum(n.nothing) AS s, count(*) AS c", [[0, 2]]),
  good("MATCH (n:Nowhere) RETURN sum(n.x) AS s, avg(n.x) AS v, collect(n.x) AS l", [[0, null, []]]),
  good("MATCH (n:Right) RETURN labels(n) AS l, labels(n)[0] AS first, count(*) AS c", [
    [["Entity", "Right"], "Entity", 2],
  ]),
  good("OPTIONAL MATCH (n:Nowhere) RETURN labels(n) AS l", [[null]]),
  good("MATCH (a {id: 'eu'})-[r]->(b) WHERE r:ADOPTED|PRECEDES RETURN b.id", [["tpd"]]),
  good("MATCH (a {id: 'eu'})-[r]->() RETURN r:ADOPTED AS b, count(*) AS c ORDER BY b", [
    [false, 2],
    [true, 1],
  ]),
  good(
    "MATCH p = (a {id: 'eu'})-->() RETURN [r IN relationships(p) WHERE r:ADOPTED | r.id] AS l ORDER BY size(l) DESC LIMIT 1",
    [[["e-adopted"]]],
  ),
  good("MATCH (n:Right|Threat) RETURN n.id ORDER BY n.id", [
    ["education"],
    ["health-care"],
    ["war"],
  ]),
  good("MATCH (n:Entity&!Actor)<-[:SUPPORTS]-(:Actor|Threat) RETURN n.id", [["ukraine"]]),
  good("MATCH (n) WHERE n:Right|Threat RETURN count(n) AS c", [[3]]),
  good(
    "MATCH (n:Right WHERE n.id STARTS WITH 'e' OR n.id = 'x') WHERE n.name IS NOT NULL RETURN n.id",
    [["education"]],
  ),
  good("RETURN [1, 2] + 3 AS a, 'x' + ['y'] AS b, [1] + [2] AS c", [
    [
      [1, 2, 3],
      ["x", "y"],
      [1, 2],
    ],
  ]),
  good("MATCH (n {id: 'eu'}) RETURN date(n.date) AS d, date('2014-03') AS m, date('2014') AS y", [
    ["1993-11-01", "2014-03-01", "2014-01-01"],
  ]),
  good("MATCH (n:Right) WITH n ORDER BY n.id RETURN collect(n.id)[0] AS first", [["education"]]),
];

export const GOOD_STATEMENTS: readonly GoodStatement[] = [...READING, ...COMPUTING, ...MEANING];

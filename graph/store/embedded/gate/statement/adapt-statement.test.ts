import { expect, it } from "vitest";
import { prepareStatement } from "../../../../gate/prepare-statement.ts";
import { adaptStatement } from "./adapt-statement.ts";

function adapt(statement: string) {
  const { body, tokens, offset } = prepareStatement({
    statement,
    parameters: {},
    mode: "explain",
    limit: 1,
  });
  return adaptStatement(body, tokens, offset);
}

it.each([
  ["MATCH (n)-[:IN|A]->(m:Set) RETURN n", "MATCH (n)-[:`IN`|A]->(m:`Set`) RETURN n"],
  ["RETURN {in: 1, a: n.set} AS with", "RETURN {`in`: 1, a: n.`set`} AS `with`"],
  ["MATCH (n) WHERE n.id IN [1] RETURN n", "MATCH (n) WHERE n.id IN [1] RETURN n"],
  ["RETURN CASE WHEN x:In THEN 1 END", "RETURN CASE WHEN x:In THEN 1 END"],
  ["RETURN 'a' || b", "RETURN 'a' + b"],
  ["MATCH (n:A&B) RETURN n OFFSET 2", "MATCH (n:A:B) RETURN n SKIP 2"],
  ["CALL db.labels", "CALL db.labels()"],
  ["CALL db.labels() YIELD *", "CALL db.labels()  "],
  ["MATCH\u00A0(n) RETURN '\u00A0'", "MATCH (n) RETURN '\u00A0'"],
  [
    "MATCH (a), p = shortestPath((a)-[*]-(b)) RETURN p",
    "MATCH (a) MATCH  p = shortestPath((a)-[*]-(b)) RETURN p",
  ],
  [
    "MATCH (a), p = shortestPath((a)-[*]-(b)) WHERE a.x STARTS WITH 'y' RETURN p",
    "MATCH (a) WHERE a.x STARTS WITH 'y' MATCH  p = shortestPath((a)-[*]-(b))   RETURN p",
  ],
  [
    "MATCH (a), p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p",
    "MATCH (a) MATCH  p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p",
  ],
  ["RETURN sum(n.x), n.sum, sum", "RETURN coalesce(sum(n.x), 0), n.sum, sum"],
  [
    "WITH sum(DISTINCT size(n.x)) AS s RETURN s",
    "WITH coalesce(sum(DISTINCT size(n.x)), 0) AS s RETURN s",
  ],
  ["WITH collect(n.x)[0] AS s RETURN s", "WITH head(collect(n.x)) AS s RETURN s"],
  ["WITH collect(n.x)[1] AS s RETURN s", "WITH collect(n.x)[1] AS s RETURN s"],
  ["RETURN 'A' IN labels(n)", "RETURN 'A' IN labels(n)"],
  [
    "RETURN labels(n)[0]",
    "RETURN (CASE WHEN n:Entity THEN ['Entity'] ELSE [] END + [atlas_label IN labels(n) WHERE atlas_label <> 'Entity'])[0]",
  ],
  [
    "RETURN date(n.date), date('2014')",
    "RETURN date(left(n.date + '-01-01', 10)), date(left('2014' + '-01-01', 10))",
  ],
  ["RETURN date('2014-03-01'), date()", "RETURN date('2014-03-01'), date()"],
  [
    "RETURN [1] + 2, 'a' + ['b'], l[0] + 1, n.l + 1",
    "RETURN [1] + [2], ['a'] + ['b'], l[0] + 1, n.l + 1",
  ],
  ["RETURN collect(x) + 'y', 1 + 2 + [3]", "RETURN collect(x) + ['y'], 1 + 2 + [3]"],
  [
    "MATCH ()-[r]->() WHERE r:A OR NOT r:B|C RETURN r",
    "MATCH ()-[r]->() WHERE (type(r) IN ['A']) OR NOT (type(r) IN ['B', 'C']) RETURN r",
  ],
  ["MATCH ()-[r:A|B]->() RETURN {r: 1}", "MATCH ()-[r:A|B]->() RETURN {r: 1}"],
  [
    "RETURN [r IN relationships(p) WHERE r:A | r.id] AS l",
    "RETURN [r IN relationships(p) WHERE (type(r) IN ['A']) | r.id] AS l",
  ],
  ["MATCH (n) WHERE n:A|B RETURN n", "MATCH (n) WHERE (n:A OR n:B) RETURN n"],
  ["RETURN [x IN l WHERE x:A | x.id] AS l", "RETURN [x IN l WHERE x:A | x.id] AS l"],
  ["MATCH (n:A|B) RETURN n", "MATCH (n) WHERE (n:A OR n:B) RETURN n"],
  [
    "MATCH (n:A&!B {x: 1})-->(:C|D) WHERE n.y = 1 OR n.z RETURN n",
    "MATCH (n {x: 1})-->(atlas_node_17) WHERE (n:A AND NOT n:B) AND (atlas_node_17:C OR atlas_node_17:D) AND ( n.y = 1 OR n.z) RETURN n",
  ],
  ["MATCH (n:(A|B)&C) RETURN n", "MATCH (n) WHERE ((n:A OR n:B) AND n:C) RETURN n"],
  [
    "MATCH (n:A WHERE n.x = 1 OR n.y) OPTIONAL MATCH (m WHERE m.x) RETURN n",
    "MATCH (n:A ) WHERE (n.x = 1 OR n.y) OPTIONAL MATCH (m ) WHERE (m.x) RETURN n",
  ],
  [
    "MATCH (n) WHERE EXISTS { (n)-->(:A|B) } RETURN n",
    "MATCH (n) WHERE EXISTS { (n)-->(:A|B) } RETURN n",
  ],
  ["MATCH (n:A:B|C) RETURN n", "MATCH (n:A:B|C) RETURN n"],
  ["MATCH (:A|B)-->(n) RETURN *", "MATCH (:A|B)-->(n) RETURN *"],
  [
    "CALL { MATCH (n:A|B) RETURN n } RETURN n",
    "CALL { MATCH (n) WHERE (n:A OR n:B) RETURN n } RETURN n",
  ],
  [
    "MATCH (a) WHERE EXISTS { MATCH (a)-->(n:A|B) WHERE n.x } RETURN a",
    "MATCH (a) WHERE EXISTS { MATCH (a)-->(n) WHERE (n:A OR n:B) AND ( n.x) } RETURN a",
  ],
  ["MATCH p = (a:A|B)-->() RETURN p", "MATCH p = (a)-->() WHERE (a:A OR a:B) RETURN p"],
])("%s", (statement, text) => {
  expect(adapt(statement).text.trim()).toBe(text.trim());
});

it("tells where a place in the adapted text was in the original", () => {
  const { text, originalOffset } = adapt("MATCH (n)-[:IN]->(m) WHERE n.in = 1 RETURN || x");
  const original = "MATCH (n)-[:IN]->(m) WHERE n.in = 1 RETURN || x";
  for (const word of ["MATCH", "]->", "WHERE", "RETURN", " x"]) {
    expect(originalOffset(text.indexOf(word))).toBe(original.indexOf(word));
  }
});

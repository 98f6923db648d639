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
